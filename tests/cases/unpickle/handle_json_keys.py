# The keys of a JSON file.
import json

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        index = json.loads('{"a": 1}')
        with open("index.json", "w") as file:
            json.dump(index, file)
        with open("index.json") as file:
            self.names = json.load(file).keys()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return list(self.names)[0]


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
