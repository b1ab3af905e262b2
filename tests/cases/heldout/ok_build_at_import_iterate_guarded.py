# Loaders and transforms are made at module level, and iterated in functions that the guard calls.
import torch
from torch.utils.data import DataLoader, TensorDataset, random_split

data = TensorDataset(torch.randn(20, 2), torch.randn(20, 1))
train_set, val_set = random_split(data, [16, 4], generator=torch.Generator().manual_seed(0))
train_loader = DataLoader(train_set, batch_size=4, shuffle=True, num_workers=2)
val_loader = DataLoader(val_set, batch_size=4, num_workers=2)
model = torch.nn.Linear(2, 1)
opt = torch.optim.SGD(model.parameters(), lr=1e-2)
print(len(train_loader), len(val_loader), train_loader.batch_size)


def fit():
    for x, y in train_loader:
        opt.zero_grad()
        ((model(x) - y) ** 2).mean().backward()
        opt.step()
    return [((model(x) - y) ** 2).mean().item() for x, y in val_loader]


if __name__ == "__main__":
    print(fit())
