# Keyword arguments are put on self in a loop with setattr.
import torch
from torch.utils.data import DataLoader, Dataset


class Generic(Dataset):
    def __init__(self, items, **hooks):
        self.items = items
        for name, hook in hooks.items():
            setattr(self, name, hook)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.after(self.before(self.items[i]))


def main():
    ds = Generic(
        [1, 2, 3, 4],
        before=lambda x: x * 10,  # LDR201
        after=lambda x: torch.tensor(x),  # LDR201
    )
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
