# Local classes and functions that stay in the parent: sampler, meter, early stopping.
import torch
from torch.utils.data import DataLoader, Sampler, TensorDataset


def main():
    ds = TensorDataset(torch.arange(12))

    class OddSampler(Sampler):
        def __init__(self, n):
            self.order = sorted(range(n), key=lambda i: (i % 2 == 0, i))
            self.key = lambda i: i

        def __iter__(self):
            return iter(self.order)

        def __len__(self):
            return len(self.order)

    class Meter:
        def __init__(self):
            self.total = 0

        def update(self, v):
            self.total += v

    def report(step):
        print("step", step)

    meter = Meter()
    loader = DataLoader(ds, batch_size=4, sampler=OddSampler(12), num_workers=2)
    for step, (x,) in enumerate(loader):
        meter.update(x.sum().item())
        report(step)


if __name__ == "__main__":
    main()
