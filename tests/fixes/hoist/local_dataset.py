# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    class Squares(Dataset):
        def __len__(self):
            return 6

        def __getitem__(self, i):
            return torch.tensor(i**2)

    torch.manual_seed(0)
    for epoch in range(2):
        for batch in DataLoader(Squares(), batch_size=4, shuffle=True, num_workers=1):
            print(epoch, batch.tolist())


if __name__ == "__main__":
    main()
