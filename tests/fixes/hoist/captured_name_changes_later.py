# apply: unsafe
import torch
from torch.utils.data import DataLoader


def main():
    offset = 0

    def shift(batch):
        return torch.tensor(batch) + offset

    data = [1, 2, 3]
    offset = min(data)
    for batch in DataLoader(data, batch_size=2, num_workers=1, collate_fn=shift):
        print(batch.tolist())


if __name__ == "__main__":
    main()
