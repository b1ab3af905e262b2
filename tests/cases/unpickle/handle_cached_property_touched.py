# The parent reads the property, and its value stays in the instance.
from functools import cached_property

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    @cached_property
    def file(self):
        return open(__file__)  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    data = Samples()
    print(data.file.readline())
    for batch in DataLoader(data, num_workers=1):
        print(batch)
