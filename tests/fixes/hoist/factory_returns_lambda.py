# apply: safe
import torch
from torch.utils.data import DataLoader


def scaled(factor):
    """A collate function that multiplies."""
    return lambda batch: torch.tensor(batch) * factor


def main():
    for factor in (2, 3):
        for batch in DataLoader([1, 2, 3], batch_size=2, num_workers=1, collate_fn=scaled(factor)):
            print(factor, batch.tolist())


if __name__ == "__main__":
    main()
