# A factory returns a tuple of loaders which is unpacked and iterated at module level.
from torch.utils.data import DataLoader, random_split
import torch


def get_loaders(batch_size=2, workers=1):
    full = list(range(6))
    train, test = random_split(full, [4, 2], generator=torch.Generator().manual_seed(1))
    make = dict(batch_size=batch_size, num_workers=workers)
    return DataLoader(train, shuffle=True, **make), DataLoader(test, **make)


train_loader, test_loader = get_loaders()
for batch in train_loader:  # LDR101
    print("train", batch.tolist())

correct = 0
for batch in test_loader:  # LDR101
    correct += int((batch > 2).sum())
print(correct)
