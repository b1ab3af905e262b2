# apply: unsafe
import json
import threading

from torch.utils.data import DataLoader, Dataset


class JsonLines(Dataset):
    def __init__(self, path, length):
        self.length = length
        self.lock = threading.Lock()
        self.file = open(path)
        self.positions = []
        for _ in range(length):
            self.positions.append(self.file.tell())
            self.file.readline()

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        with self.lock:
            self.file.seek(self.positions[i])
            return json.loads(self.file.readline())


if __name__ == "__main__":
    with open("data.jsonl", "w") as out:
        for i in range(3):
            print(json.dumps({"id": i, "text": "x" * i}), file=out)
    for batch in DataLoader(JsonLines("data.jsonl", 3), batch_size=2, num_workers=1):
        print(batch["id"].tolist(), batch["text"])
