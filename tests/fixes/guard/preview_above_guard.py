# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset

x = torch.arange(8.0).view(4, 2)
y = torch.tensor([1, 0, 1, 0])
train_loader = DataLoader(TensorDataset(x, y), batch_size=2, num_workers=1)

images, labels = next(iter(train_loader))
print("shapes:", tuple(images.shape), tuple(labels.shape))


def train(epochs):
    for epoch in range(epochs):
        for images, labels in train_loader:
            print(epoch, images.sum().item(), labels.tolist())


if __name__ == "__main__":
    train(2)
