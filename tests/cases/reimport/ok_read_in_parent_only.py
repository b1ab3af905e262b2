# Guard-only names are read by the training loop, a sampler and a method the worker never calls.
from torch.utils.data import DataLoader, Dataset, Sampler


class Numbers(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i

    def describe(self):
        return f"{title}: {len(self)} items"


class Backwards(Sampler):
    def __len__(self):
        return limit

    def __iter__(self):
        return iter(range(limit - 1, -1, -1))


def train(loader):
    for x in loader:
        print(title, int(x))


if __name__ == "__main__":
    title, limit = "numbers", 4
    numbers = Numbers()
    print(numbers.describe())
    train(DataLoader(numbers, sampler=Backwards(), num_workers=1))
