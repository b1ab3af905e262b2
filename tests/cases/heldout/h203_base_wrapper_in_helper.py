# A helper subclasses Subset on the fly to attach a transform.
import torch
from torch.utils.data import DataLoader, Subset, TensorDataset, random_split


def apply_transform(subset, transform):
    class TransformedSubset(Subset):  # LDR203
        def __init__(self, s, t):
            super().__init__(s.dataset, s.indices)
            self.t = t

        def __getitem__(self, idx):
            (x,) = self.dataset[self.indices[idx]]
            return self.t(x)

        def __getitems__(self, indices):
            return [self[i] for i in indices]

    return TransformedSubset(subset, transform)


def main():
    ds = TensorDataset(torch.randn(10, 3))
    train, val = random_split(ds, [8, 2])
    train = apply_transform(train, torch.abs)
    loaders = [DataLoader(d, batch_size=2, num_workers=1) for d in (train,)]
    for dl in loaders:
        for x in dl:
            print(x.min())


if __name__ == "__main__":
    main()
