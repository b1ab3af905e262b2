# The loader's own generator, sampler and progress bar stay in the parent.
import torch
from torch.utils.data import DataLoader, RandomSampler

if __name__ == "__main__":
    log = open("log.txt", "w")
    order = RandomSampler(range(4), generator=torch.Generator())
    loader = DataLoader(range(4), sampler=order, num_workers=1, generator=torch.Generator())
    for batch in loader:
        print(batch, file=log)
