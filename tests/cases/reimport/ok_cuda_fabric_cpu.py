# Fabric on the CPU.
import torch
from lightning.fabric import Fabric
from torch.utils.data import DataLoader

fabric = Fabric(accelerator="cpu", devices=1)
net = fabric.setup(torch.nn.Linear(2, 2))

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
