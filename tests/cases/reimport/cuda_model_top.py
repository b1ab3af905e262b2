# The model goes to the GPU at import time, so each worker of the guarded loop does it again.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

model = nn.Linear(2, 1)
model = model.cuda()  # LDR102
criterion = nn.MSELoss().cuda()
data = TensorDataset(torch.randn(4, 2), torch.randn(4, 1))


def train():
    for x, y in DataLoader(data, batch_size=2, num_workers=1):
        loss = criterion(model(x.cuda()), y.cuda())
        loss.backward()


if __name__ == "__main__":
    train()
