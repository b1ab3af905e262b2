# The loaders are only built at module level and iterated under the guard, which is harmless.
import torch
from torch.utils.data import DataLoader, TensorDataset

train_set = TensorDataset(torch.arange(4))
train_loader = DataLoader(train_set, batch_size=2, shuffle=True, num_workers=1)
test_loader = DataLoader(train_set, batch_size=4, num_workers=1)
print("batches", len(train_loader), "of", train_loader.batch_size)


def train():
    for (x,) in train_loader:
        print(x.shape)


if __name__ == "__main__":
    train()
    print(next(iter(test_loader)))
