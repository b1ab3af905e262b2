# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset

dataset = TensorDataset(torch.arange(6.0).view(6, 1), torch.arange(6) % 2)
train_loader = DataLoader(dataset, batch_size=3, num_workers=1)

LR = 0.01
net = torch.nn.Linear(1, 2)
torch.nn.init.ones_(net.weight)
torch.nn.init.zeros_(net.bias)

for inputs, targets in train_loader:
    print(net(inputs).sum().item(), targets.tolist())

# ---------------------------------------------------------------- evaluation
import json
from collections import Counter

TOP_K = 1


def accuracy(outputs, targets):
    _, predicted = outputs.topk(TOP_K, dim=1)
    return (predicted.squeeze(1) == targets).float().mean().item()


class Meter:
    """A running mean."""

    def __init__(self):
        self.values = []

    def update(self, value):
        self.values.append(value)


meter = Meter()
histogram = Counter()
with torch.no_grad():
    for inputs, targets in train_loader:
        meter.update(accuracy(net(inputs), targets))
        histogram.update(targets.tolist())
print(json.dumps({"accuracy": meter.values, "histogram": dict(histogram)}))
