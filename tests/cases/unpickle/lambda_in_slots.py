# Objects with __slots__ are pickled through their slots, so the lambda crosses.
import torch
from torch.utils.data import DataLoader


class Normalizer:
    __slots__ = ("mean", "apply")

    def __init__(self, mean):
        self.mean = mean
        self.apply = lambda x: x - mean  # LDR201

    def __call__(self, batch):
        return self.apply(torch.tensor(batch))


if __name__ == "__main__":
    loader = DataLoader([1.0, 2.0, 3.0], batch_size=3, collate_fn=Normalizer(2.0), num_workers=1)
    print(list(loader))
