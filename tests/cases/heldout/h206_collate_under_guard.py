# The collate function and its dataset are fine, but the function is written under the guard.
import torch
from torch.utils.data import DataLoader, Dataset


class Names(Dataset):
    def __init__(self, names):
        self.names = names

    def __len__(self):
        return len(self.names)

    def __getitem__(self, i):
        return self.names[i]


if __name__ == "__main__":

    def collate(batch):  # LDR206
        return torch.tensor([len(b) for b in batch])

    loader = DataLoader(Names(["ann", "bo", "carl"]), batch_size=2, collate_fn=collate, num_workers=1)
    for b in loader:
        print(b)
