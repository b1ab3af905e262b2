# Fabric's loader, in a function that Fabric calls.
# library: lightning
# fails: finished its bootstrapping phase
import torch
from lightning.fabric import Fabric
from torch.utils.data import DataLoader, TensorDataset

fabric = Fabric(accelerator="cpu", devices=1)
loader = fabric.setup_dataloaders(DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=1))
for (x,) in loader:  # LDR101
    print(x)
