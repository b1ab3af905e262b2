# apply: unsafe
import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(4), batch_size=2, num_workers=1)


# %% first try
def show(batch):
    print("sum", batch.sum().item())


for batch in loader:
    show(batch)


# %% second try
def show(batch):
    print("mean", batch.float().mean().item())


for batch in loader:
    show(batch)
