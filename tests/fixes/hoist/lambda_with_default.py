# apply: safe
import torch
from torch.utils.data import DataLoader


def pad_batch(batch, pad):
    width = max(len(row) for row in batch)
    return torch.tensor([row + [pad] * (width - len(row)) for row in batch])


def main():
    rows = [[1], [2, 2], [3, 3, 3]]
    loaders = []
    for pad in (0, -1):
        loaders.append(
            DataLoader(rows, 2, num_workers=1, collate_fn=lambda b, pad=pad: pad_batch(b, pad))
        )
    for loader in loaders:
        for batch in loader:
            print(batch.tolist())


if __name__ == "__main__":
    main()
