# A lambda is put on the dataset for a peek and taken off again before the workers start.
import torch
from torch.utils.data import DataLoader, Dataset


class Slots(Dataset):
    def __init__(self, n):
        self.n = n
        self.transform = None

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        x = torch.tensor(float(i))
        return self.transform(x) if self.transform else x


def main():
    ds = Slots(4)
    ds.transform = lambda x: -x
    print(ds[1])
    ds.transform = torch.sqrt
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
