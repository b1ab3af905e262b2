# One dict of options is changed between two loaders: lambda and no workers for the second.
import torch
from torch.utils.data import DataLoader, TensorDataset


def stack(batch):
    return torch.stack([b[0] for b in batch])


def main():
    ds = TensorDataset(torch.arange(8))
    kw = dict(batch_size=4, num_workers=2, collate_fn=stack)
    train = DataLoader(ds, shuffle=True, **kw)
    kw["num_workers"] = 0
    kw["collate_fn"] = lambda b: b[0]
    val = DataLoader(ds, **kw)
    for x in train:
        print(x)
    for x in val:
        print(x)


if __name__ == "__main__":
    main()
