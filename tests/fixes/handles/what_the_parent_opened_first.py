# apply: safe
import math
import types

from torch.utils.data import DataLoader, Dataset


class Lines(Dataset):
    def __init__(self, path):
        self.path = path
        self.file = None
        self.math = math
        self.sizes = types.MappingProxyType({"count": 2})

    def __len__(self):
        return self.sizes["count"]

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(self.path)
        self.file.seek(i)
        return self.file.readline(), self.math.sqrt(i)


def main():
    with open("text.txt", "w") as file:
        file.write("some words")
    lines = Lines("text.txt")
    print("the first one", lines[0])
    for batch in DataLoader(lines, batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
