# Both the move to the GPU and the loop run when the module is imported.
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
loader = DataLoader(TensorDataset(torch.randn(4, 3)), batch_size=2, num_workers=1)
encoder = nn.Linear(3, 3).to(DEVICE)  # LDR102
optimizer = torch.optim.SGD(encoder.parameters(), lr=0.1)

for (x,) in loader:  # LDR101
    optimizer.zero_grad()
    encoder(x.to(DEVICE)).sum().backward()
    optimizer.step()
