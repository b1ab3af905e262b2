# A course notebook turned into a script: cells, no guard, epochs call a train function.
# %% [markdown]
# # 03. Computer vision
# %%
import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import datasets, transforms
from torchvision.transforms import ToTensor
import os

device = "cpu"
NUM_WORKERS = min(2, os.cpu_count())

# %%
train_data = datasets.FakeData(size=64, image_size=(1, 28, 28), num_classes=10, transform=ToTensor())
test_data = datasets.FakeData(size=32, image_size=(1, 28, 28), num_classes=10, transform=ToTensor())

# %%
train_dataloader = DataLoader(train_data, batch_size=32, shuffle=True, num_workers=2, pin_memory=False)
test_dataloader = DataLoader(test_data, batch_size=32, shuffle=False, num_workers=2)
print(f"Length of train dataloader: {len(train_dataloader)}")

# %%
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 10))
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def train_step(model, data_loader, loss_fn, optimizer, device=device):
    train_loss = 0
    for batch, (X, y) in enumerate(data_loader):
        loss = loss_fn(model(X.to(device)), y.to(device))
        train_loss += loss.item()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return train_loss / len(data_loader)


def test_step(model, data_loader, loss_fn, device=device):
    model.eval()
    with torch.inference_mode():
        return sum(loss_fn(model(X), y).item() for X, y in data_loader)


# %%
epochs = 1
for epoch in range(epochs):
    print(f"Epoch: {epoch}\n---------")
    train_step(model=model, data_loader=train_dataloader, loss_fn=loss_fn, optimizer=optimizer)  # LDR101
    test_step(model, test_dataloader, loss_fn)  # LDR101
