# apply: unsafe
import torch
from torch.utils.data import DataLoader, TensorDataset


def report():
    print(f"epoch {epoch}, step {step}: {sum(losses) / len(losses):.3f}")


def reset():
    global losses
    losses = []


loader = DataLoader(TensorDataset(torch.arange(4.0)), batch_size=2, num_workers=1)
step = 0
for epoch in range(2):
    reset()
    for (x,) in loader:
        losses.append(x.square().mean().item())
        step += 1
    report()
