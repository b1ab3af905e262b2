# A batch sampler that holds a lambda and a torch.Generator stays in the parent.
import torch
from torch.utils.data import DataLoader, TensorDataset


class BucketBatchSampler:
    def __init__(self, lengths, batch_size, seed=0):
        self.key = lambda i: lengths[i]
        self.n = len(lengths)
        self.batch_size = batch_size
        self.g = torch.Generator()
        self.g.manual_seed(seed)

    def __iter__(self):
        order = sorted(torch.randperm(self.n, generator=self.g).tolist(), key=self.key)
        for i in range(0, self.n, self.batch_size):
            yield order[i : i + self.batch_size]

    def __len__(self):
        return -(-self.n // self.batch_size)


if __name__ == "__main__":
    ds = TensorDataset(torch.arange(10))
    sampler = BucketBatchSampler([i % 4 for i in range(10)], 4)
    gen = torch.Generator().manual_seed(1)
    for (x,) in DataLoader(ds, batch_sampler=sampler, num_workers=2, generator=gen):
        print(x)
