# Fabric takes the GPU that there is.
# not run: needs a GPU
import torch
from lightning.fabric import Fabric
from torch.utils.data import DataLoader

fabric = Fabric(devices=1)
net = torch.nn.Linear(2, 2)
net, optimizer = fabric.setup(net, torch.optim.SGD(net.parameters(), 0.1))  # LDR102

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
