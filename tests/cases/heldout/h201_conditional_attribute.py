# A conditional expression stores a lambda or None on the dataset.
import torch
from torch.utils.data import DataLoader, Dataset


class Signals(Dataset):
    def __init__(self, n, normalize=True):
        self.x = torch.randn(n, 16)
        mu, sigma = self.x.mean(), self.x.std()
        self.norm = (lambda v: (v - mu) / sigma) if normalize else None  # LDR201

    def __len__(self):
        return self.x.size(0)

    def __getitem__(self, i):
        v = self.x[i]
        if self.norm is not None:
            v = self.norm(v)
        return v


def main(n=8, workers=2):
    train_dl = DataLoader(Signals(n), batch_size=4, num_workers=workers, persistent_workers=workers > 0)
    for _ in range(2):
        for v in train_dl:
            v.mean()


if __name__ == "__main__":
    main()
