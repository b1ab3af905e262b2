# Peeking at one batch with next(iter(loader)) at module level, training below the guard.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Spirals(Dataset):
    def __init__(self, n=64):
        t = torch.linspace(0, 12, n)
        self.xy = torch.stack([t * t.cos(), t * t.sin()], 1)
        self.label = (t > 6).long()

    def __len__(self):
        return len(self.label)

    def __getitem__(self, i):
        return self.xy[i], self.label[i]


training_data = Spirals()
train_dataloader = DataLoader(training_data, batch_size=8, shuffle=True, num_workers=1)

# Display a batch.
train_features, train_labels = next(iter(train_dataloader))  # LDR101
print(f"Feature batch shape: {train_features.size()}")
print(f"Labels batch shape: {train_labels.size()}")

if __name__ == "__main__":
    net = nn.Linear(2, 2)
    for x, y in train_dataloader:
        nn.functional.cross_entropy(net(x), y).backward()
