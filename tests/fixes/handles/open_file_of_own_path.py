# apply: unsafe
from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    """Reads single lines of a text file: it knows where each begins."""

    def __init__(self, path, encoding="utf-8"):
        self.path = path
        self.encoding = encoding
        self.offsets = [0]
        with open(self.path, "rb") as file:
            for line in file:
                self.offsets.append(self.offsets[-1] + len(line))
        self.handle = open(self.path, encoding=self.encoding)

    def __len__(self):
        return len(self.offsets) - 1

    def __getitem__(self, i):
        self.handle.seek(self.offsets[i])
        return self.handle.readline().rstrip("\n")


if __name__ == "__main__":
    with open("poem.txt", "w", encoding="utf-8", newline="\n") as file:
        file.write("Über allen Gipfeln\nist Ruh,\nin allen Wipfeln\n")
    dataset = Lines("poem.txt")
    for batch in DataLoader(dataset, batch_size=2, num_workers=1):
        print(batch)
