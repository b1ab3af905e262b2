# Samplers stay in the parent, so a lambda in one is harmless.
import torch
from torch.utils.data import BatchSampler, DataLoader, Sampler, TensorDataset


class SortedSampler(Sampler):
    def __init__(self, data, key):
        self.data = data
        self.key = key

    def __iter__(self):
        return iter(sorted(range(len(self.data)), key=lambda i: self.key(self.data[i])))

    def __len__(self):
        return len(self.data)


def main():
    values = torch.tensor([3.0, 1.0, 2.0])
    sampler = SortedSampler(values, key=lambda v: float(v))
    batches = BatchSampler(sampler, batch_size=2, drop_last=False)
    generator = torch.Generator().manual_seed(0)
    loader = DataLoader(TensorDataset(values), batch_sampler=batches, num_workers=1, generator=generator)
    print(list(loader))


if __name__ == "__main__":
    main()
