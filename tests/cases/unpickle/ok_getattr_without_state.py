# No attribute, no state, no question.
from torch.utils.data import DataLoader, Dataset


class Lazy:
    def __getattr__(self, name):
        return getattr(self.missing, name)


class Samples(Dataset):
    def __init__(self):
        self.lazy = Lazy()

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
