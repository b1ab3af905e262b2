# A module that only the script imports, and a name of one.
from torch.utils.data import DataLoader


def collate(batch):
    return [math.sqrt(x) + floor(x) for x in batch]  # LDR302


if __name__ == "__main__":
    import math
    from math import floor

    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)
