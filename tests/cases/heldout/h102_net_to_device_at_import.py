# The network goes to the GPU at module level; training is guarded.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(4, 2)

    def forward(self, x):
        return self.fc1(x)


net = Net()
net.to(device)  # LDR102
criterion = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(net.parameters(), lr=0.001, momentum=0.9)

if __name__ == "__main__":
    trainloader = DataLoader(TensorDataset(torch.randn(8, 4), torch.ones(8).long()), batch_size=4, num_workers=2)
    for x, y in trainloader:
        x, y = x.to(device), y.to(device)
        optimizer.zero_grad()
        criterion(net(x), y).backward()
        optimizer.step()
