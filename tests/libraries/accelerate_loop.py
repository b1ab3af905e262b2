# Accelerate's loader is the same loader.
# library: accelerate
# fails: finished its bootstrapping phase
import torch
from accelerate import Accelerator
from torch.utils.data import DataLoader, TensorDataset

accelerator = Accelerator(cpu=True)
model = torch.nn.Linear(2, 1)
loader = DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=1)
model, loader = accelerator.prepare(model, loader)
for (x,) in loader:  # LDR101
    print(model(x))
