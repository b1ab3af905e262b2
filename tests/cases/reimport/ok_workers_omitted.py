# A loop at module level over loaders that never mention num_workers.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

ds = TensorDataset(torch.randn(4, 2), torch.randn(4, 1))
loader = DataLoader(ds, batch_size=2, shuffle=True, pin_memory=False)
net = nn.Linear(2, 1)

for epoch in range(2):
    losses = [nn.functional.l1_loss(net(x), y).item() for x, y in loader]
    print(epoch, sum(losses) / len(losses))
