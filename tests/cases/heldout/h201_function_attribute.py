# The collate function is kept as an attribute of the factory function.
import torch
from torch.utils.data import DataLoader


def make_loader(rows, workers=1):
    if not hasattr(make_loader, "collate"):
        make_loader.collate = lambda batch: torch.tensor(batch).float()  # LDR201
    return DataLoader(rows, batch_size=2, collate_fn=make_loader.collate, num_workers=workers)


if __name__ == "__main__":
    for b in make_loader([1, 2, 3]):
        print(b)
