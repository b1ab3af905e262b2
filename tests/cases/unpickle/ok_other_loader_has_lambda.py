# The loader with the lambda has no workers, the loader with workers has none.
import torch
from torch.utils.data import DataLoader, Dataset


class Vectors(Dataset):
    def __init__(self, n, transform=None):
        self.data = torch.rand(n, 2)
        self.transform = transform

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.transform(self.data[i]) if self.transform else self.data[i]


def main():
    train = DataLoader(Vectors(4, torch.sqrt), batch_size=2, num_workers=1)
    val = DataLoader(Vectors(2, lambda x: x.round()), batch_size=2, num_workers=0)
    for name, loader in {"train": train, "val": val}.items():
        for batch in loader:
            print(name, batch)


if __name__ == "__main__":
    main()
