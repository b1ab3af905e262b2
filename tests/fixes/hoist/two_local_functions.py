# apply: safe
import torch
from torch.utils.data import DataLoader


def main():
    def pad(row, width):
        return row + [0] * (width - len(row))

    def collate(batch):
        width = max(len(row) for row in batch)
        return torch.tensor([pad(row, width) for row in batch])

    def show(batch):
        print(batch.tolist())

    for batch in DataLoader([[1], [2, 3], [4]], batch_size=2, num_workers=1, collate_fn=collate):
        show(batch)


if __name__ == "__main__":
    main()
