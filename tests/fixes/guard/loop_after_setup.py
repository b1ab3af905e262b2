# apply: safe
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Parabola(Dataset):
    def __init__(self, count):
        self.x = torch.linspace(-1, 1, count)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, index):
        x = self.x[index]
        return x.view(1), (x * x).view(1)


torch.manual_seed(0)
dataset = Parabola(12)
loader = DataLoader(dataset, batch_size=4, shuffle=True, num_workers=2)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
criterion = nn.MSELoss()

for epoch in range(2):
    running = 0.0
    for x, y in loader:
        optimizer.zero_grad()
        loss = criterion(model(x), y)
        loss.backward()
        optimizer.step()
        running += loss.item()
    print(f"epoch {epoch}: {running / len(loader):.4f}")

print("finished")
