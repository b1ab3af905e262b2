# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(1)
loader = DataLoader(TensorDataset(torch.arange(5)), batch_size=2, shuffle=True, num_workers=1)

message = """made on Windows,
    line by line
"""

for (batch,) in loader:
    print(batch.tolist())

print(message, end="")
