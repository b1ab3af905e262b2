# No workers at all: lambdas, local classes and no guard are fine.
import torch
from torch.utils.data import DataLoader, Dataset


def make(n):
    class Local(Dataset):
        def __init__(self):
            self.tf = lambda x: x * 2

        def __len__(self):
            return n

        def __getitem__(self, i):
            return self.tf(torch.tensor(i))

    return Local()


train_dl = DataLoader(make(6), batch_size=2, shuffle=True, collate_fn=lambda b: torch.stack(b))
test_dl = DataLoader(make(4), batch_size=2, num_workers=0, worker_init_fn=lambda i: None)
for epoch in range(2):
    for x in train_dl:
        x.sum()
print([x.tolist() for x in test_dl])
