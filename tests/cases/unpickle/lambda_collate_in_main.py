# A lambda is given straight as collate_fn.
import torch
from torch.utils.data import DataLoader, Dataset


class Squares(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return torch.tensor(index * index)


def main():
    loader = DataLoader(
        Squares(),
        batch_size=4,
        num_workers=1,
        collate_fn=lambda batch: torch.stack(batch),  # LDR201
    )
    for batch in loader:
        print(batch.sum())


if __name__ == "__main__":
    main()
