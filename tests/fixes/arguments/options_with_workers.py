# apply: unsafe
# platform: win32
import torch
from torch.utils.data import DataLoader, Dataset


class Lookup(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return table[i]


if __name__ == "__main__":
    table = torch.tensor([[1, 2], [3, 4], [5, 6], [7, 8]])
    cuda = {"num_workers": 1, "pin_memory": False, "persistent_workers": True, "timeout": 40}
    train_kwargs = {"batch_size": 3, **cuda}
    for batch in DataLoader(Lookup(), **train_kwargs):
        print(batch.tolist())
