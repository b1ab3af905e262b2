# A lambda in the class body is handed over as collate_fn through the class.
import torch
from torch.utils.data import DataLoader, Dataset


class Words(Dataset):
    collate = staticmethod(lambda batch: [w.upper() for w in batch])  # LDR201

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return "abcd"[i]


if __name__ == "__main__":
    ds = Words()
    for b in DataLoader(ds, batch_size=2, collate_fn=ds.collate, num_workers=1):
        print(b)
