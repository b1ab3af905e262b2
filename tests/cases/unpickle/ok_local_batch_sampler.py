# A local class of batch sampler never leaves the parent.
import torch
from torch.utils.data import DataLoader, TensorDataset


def bucketed(dataset, size):
    class Buckets:
        def __init__(self, order):
            self.order = list(order)

        def __iter__(self):
            for start in range(0, len(self.order), size):
                yield self.order[start:start + size]

        def __len__(self):
            return -(-len(self.order) // size)

    return DataLoader(dataset, batch_sampler=Buckets(range(len(dataset))), num_workers=1)


if __name__ == "__main__":
    for batch in bucketed(TensorDataset(torch.arange(5)), size=2):
        print(batch)
