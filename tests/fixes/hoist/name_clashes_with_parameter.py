# apply: safe
import torch
from torch.utils.data import DataLoader


def loader_for(data, collate=None, batch=2):
    if collate is None:

        def collate(batch):
            return torch.tensor(batch)

    return DataLoader(data, batch_size=batch, num_workers=1, collate_fn=collate)


def doubled(items, batch):
    return DataLoader(
        items, batch_size=batch, num_workers=1, collate_fn=lambda items: torch.tensor(items) * 2
    )


def main():
    for loader in (loader_for(range(3)), loader_for(range(2), list), doubled(range(4), batch=3)):
        for batch in loader:
            print(batch)


if __name__ == "__main__":
    main()
