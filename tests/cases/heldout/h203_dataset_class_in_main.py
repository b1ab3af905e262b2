# The Dataset class is written inside main.
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    data = torch.randn(10, 2)

    class MyDataset(Dataset):  # LDR203
        def __init__(self, tensor):
            self.tensor = tensor

        def __getitem__(self, i):
            return self.tensor[i]

        def __len__(self):
            return self.tensor.shape[0]

    train = MyDataset(data[:8])
    test = MyDataset(data[8:])
    for x in DataLoader(train, batch_size=4, num_workers=2):
        print(x.shape)
    for x in DataLoader(test, batch_size=2):
        print(x.shape)


if __name__ == "__main__":
    main()
