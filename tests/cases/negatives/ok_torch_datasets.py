# random_split, Subset, ConcatDataset and TensorDataset.
import torch
from torch.utils.data import ConcatDataset, DataLoader, Subset, TensorDataset, random_split

if __name__ == "__main__":
    rows = TensorDataset(torch.arange(8), torch.arange(8.0))
    train, test = random_split(rows, [6, 2], generator=torch.Generator().manual_seed(0))
    both = ConcatDataset([Subset(train, [0, 1]), test])
    for batch in DataLoader(both, batch_size=2, num_workers=1):
        print(batch)
