# A tutorial script without a guard that moves the model to the GPU first.
import torch
from torch.utils.data import DataLoader, TensorDataset

use_cuda = torch.cuda.is_available()
model = torch.nn.Linear(3, 1)
if use_cuda:
    model.cuda()  # LDR102

loader = DataLoader(TensorDataset(torch.randn(8, 3), torch.randn(8, 1)), batch_size=4, num_workers=2)
opt = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(2):
    for x, y in loader:  # LDR101
        if use_cuda:
            x, y = x.cuda(), y.cuda()
        loss = ((model(x) - y) ** 2).mean()
        opt.zero_grad()
        loss.backward()
        opt.step()
