# Module-level loops go over the loader's dataset, its sampler, its length and a model.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

model = nn.Linear(2, 1)
loader = DataLoader(TensorDataset(torch.randn(4, 2)), batch_size=2, num_workers=1)

for p in model.parameters():
    p.requires_grad_(False)
for (row,) in loader.dataset:
    print(row)
for indices in loader.batch_sampler:
    print(indices)
for step in range(len(loader)):
    print(step, loader.num_workers, model(torch.ones(2)))
print(next(iter(loader.sampler)))
