# Nobody reads the property before the workers do.
from functools import cached_property

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    @cached_property
    def file(self):
        return open(__file__)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
