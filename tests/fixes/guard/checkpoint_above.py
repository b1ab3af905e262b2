# apply: unsafe
import torch
from torch.utils.data import DataLoader

net = torch.nn.Linear(1, 1)
loader = DataLoader([0.0, 1.0], num_workers=1)


def save(path):
    torch.save(net.state_dict(), path)


save("net.pt")
for batch in loader:
    print(batch)
save("net.pt")
