# The usual choice of device sends the network to CUDA at module level where there is one.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")
print("using", device)
net = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 1))
net.to(device)  # LDR102
loader = DataLoader(TensorDataset(torch.randn(4, 2)), batch_size=2, num_workers=1)

if __name__ == "__main__":
    for (x,) in loader:
        print(net(x.to(device)).mean())
