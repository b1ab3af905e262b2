# A sum over the loader is written over several lines.
import torch
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(
    TensorDataset(torch.arange(4.0), torch.ones(4)),
    batch_size=2,
    num_workers=1,
)
weighted = sum(  # LDR101
    float((x * w).sum())
    for x, w in loader
)
print(
    weighted,
)
