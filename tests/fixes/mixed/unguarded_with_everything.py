# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Sines(Dataset):
    def __init__(self, n):
        self.x = torch.linspace(0, 1, n)
        self.transform = lambda x: torch.sin(x)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        return self.transform(self.x[i])


def constant(value):
    class Constant(Dataset):
        def __len__(self):
            return 2

        def __getitem__(self, i):
            return torch.tensor(i)

    def add(batch):
        return torch.stack(batch) + value

    return DataLoader(Constant(), batch_size=2, num_workers=1, collate_fn=add)


train_loader = DataLoader(Sines(4), batch_size=2, num_workers=1, persistent_workers=True)
debug_loader = DataLoader(range(2), num_workers=0, prefetch_factor=2)

for epoch in range(2):
    for batch in train_loader:
        print(epoch, [round(x, 4) for x in batch.tolist()])
for batch in debug_loader:
    print("debug", batch.tolist())
for batch in constant(value=7):
    print("constant", batch.tolist())
