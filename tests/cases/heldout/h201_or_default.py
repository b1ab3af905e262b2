# A helper falls back to an identity lambda with `or`.
import torch
from torch.utils.data import DataLoader, Dataset


class Wrapped(Dataset):
    def __init__(self, base, post=None):
        self.base = base
        self.post = post or (lambda x: x)  # LDR201

    def __len__(self):
        return len(self.base)

    def __getitem__(self, i):
        return self.post(self.base[i])


def main():
    base = torch.arange(6.0)
    dl = DataLoader(Wrapped(base), batch_size=3, num_workers=1)
    print(sum(b.sum().item() for b in dl))


if __name__ == "__main__":
    main()
