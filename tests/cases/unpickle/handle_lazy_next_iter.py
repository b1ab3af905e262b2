# One sample is looked at with next(iter()).
from torch.utils.data import DataLoader, IterableDataset


class Stream(IterableDataset):
    def __init__(self, path):
        self.path = path
        self.file = None

    def __iter__(self):
        if self.file is None:
            self.file = open(self.path)  # LDR204
        for line in self.file:
            yield line


if __name__ == "__main__":
    data = Stream(__file__)
    print(next(iter(data)))
    for batch in DataLoader(data, num_workers=1):
        print(batch)
