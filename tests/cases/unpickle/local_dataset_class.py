# The Dataset class is defined inside main().
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    class Toy(Dataset):  # LDR203
        def __len__(self):
            return 4

        def __getitem__(self, i):
            return torch.tensor([i, i + 1])

    loader = DataLoader(Toy(), batch_size=2, num_workers=1)
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
