# A function decorated with torch.no_grad() evaluates the loader and is called in nested loops.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
val_loader = DataLoader(TensorDataset(torch.randn(4, 2)), batch_size=2, num_workers=1)


@torch.no_grad()
def evaluate(net, loader):
    net.eval()
    return torch.cat([net(x) for (x,) in loader]).mean()


best = None
for epoch in range(1):
    for _ in range(1):
        score = evaluate(model, val_loader)  # LDR101
        best = score if best is None else max(best, score)
print(best)
