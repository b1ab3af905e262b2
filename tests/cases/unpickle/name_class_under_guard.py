# The Dataset class is defined under the guard.
import torch
from torch.utils.data import DataLoader, Dataset


def evaluate(loader):
    return sum(batch.sum().item() for batch in loader)


if __name__ == "__main__":

    class Ones(Dataset):  # LDR206
        def __len__(self):
            return 4

        def __getitem__(self, i):
            return torch.ones(2)

    print(evaluate(DataLoader(Ones(), batch_size=2, num_workers=1)))
