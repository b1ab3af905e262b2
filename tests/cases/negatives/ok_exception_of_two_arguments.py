# What a DataLoader's worker raises comes back as a RuntimeError, and nothing hangs.
from torch.utils.data import DataLoader, Dataset


class BadRow(Exception):
    def __init__(self, row, reason):
        super().__init__(f"{row}: {reason}")


class Rows(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        raise BadRow(i, "empty")


if __name__ == "__main__":
    try:
        next(iter(DataLoader(Rows(), num_workers=1)))
    except RuntimeError:
        print("[raised]")
