# A training loop over a loader with workers stands at module level without any guard.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
data = TensorDataset(torch.randn(4, 3), torch.randn(4, 1))
loader = DataLoader(data, batch_size=2, shuffle=True, num_workers=1)

model = nn.Linear(3, 1)
opt = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(1):
    for x, y in loader:  # LDR101
        opt.zero_grad()
        loss = nn.functional.mse_loss(model(x), y)
        loss.backward()
        opt.step()
    print("epoch", epoch, float(loss))
