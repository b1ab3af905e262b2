# The bad dataset is the second part of a ConcatDataset that a Subset then narrows.
import torch
from torch.utils.data import ConcatDataset, DataLoader, Dataset, Subset


class Source(Dataset):
    def __init__(self, n, decode):
        self.n = n
        self.decode = decode

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.decode(torch.tensor(i))


if __name__ == "__main__":
    clean = Source(4, torch.sqrt)
    noisy = Source(4, lambda t: t + 0.5)  # LDR201
    both = ConcatDataset([clean, noisy])
    few = Subset(both, indices=[0, 2, 4, 6])
    print([x.item() for x in DataLoader(few, batch_size=1, num_workers=1)])
