# The loaders live in a dict of phases, built by a comprehension, and are looped over by key.
import torch
from torch.utils.data import DataLoader, TensorDataset

sets = {"train": TensorDataset(torch.arange(4)), "val": TensorDataset(torch.arange(2))}
dataloaders = {p: DataLoader(sets[p], batch_size=2, shuffle=(p == "train"), num_workers=1) for p in ["train", "val"]}
sizes = {p: len(sets[p]) for p in sets}

for epoch in range(1):
    for phase in ["train", "val"]:
        seen = 0
        for (x,) in dataloaders[phase]:  # LDR101
            seen += x.size(0)
        print(phase, seen / sizes[phase])
