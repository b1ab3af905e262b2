# The lambda is only a default, and the one caller gives a function.
import torch
from torch.utils.data import DataLoader


def stack(batch):
    return torch.tensor(batch)


def get_loader(dataset, collate=lambda b: b, workers=1):
    return DataLoader(dataset, batch_size=2, num_workers=workers, collate_fn=collate)


if __name__ == "__main__":
    for batch in get_loader([1, 2, 3, 4], collate=stack):
        print(batch)
