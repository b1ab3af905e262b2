# The model goes to the GPU at module level in a script that starts no worker.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(2, 1).to(device)
loader = DataLoader(TensorDataset(torch.randn(4, 2)), batch_size=2, num_workers=0)

for (x,) in loader:
    print(model(x.to(device)).mean().item())
