# Accelerate prepares the loaders, and the loop runs at module level.
import torch
from accelerate import Accelerator
from torch.utils.data import DataLoader, TensorDataset

accelerator = Accelerator(cpu=True)
model = torch.nn.Linear(2, 1)
optimizer = torch.optim.AdamW(model.parameters())
train_dl = DataLoader(TensorDataset(torch.randn(8, 2), torch.randn(8, 1)), batch_size=4, num_workers=2)
model, optimizer, train_dl = accelerator.prepare(model, optimizer, train_dl)

for x, y in train_dl:  # LDR101
    loss = ((model(x) - y) ** 2).mean()
    accelerator.backward(loss)
    optimizer.step()
