# apply: safe
import torch
from torch.utils.data import DataLoader


def make_collate(pad, left=False):
    if pad < 0:
        raise ValueError("pad must not be negative")

    def collate(batch):
        width = max(map(len, batch))
        rows = []
        for row in batch:
            filler = [pad] * (width - len(row))
            rows.append(filler + row if left else row + filler)
        return torch.tensor(rows)

    return collate


def main():
    data = [[1], [1, 2], [1, 2, 3]]
    right = DataLoader(data, batch_size=3, num_workers=1, collate_fn=make_collate(0))
    left = DataLoader(data, batch_size=2, num_workers=1, collate_fn=make_collate(9, left=True))
    for loader in (right, left):
        for batch in loader:
            print(batch.tolist())


if __name__ == "__main__":
    main()
