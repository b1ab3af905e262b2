# apply: unsafe
import torch
from torch.utils.data import DataLoader, Dataset


def main():
    factor = 3

    def triple(x):
        return x * factor

    class Triples(Dataset):
        def __init__(self, n, transform=None):
            self.n = n
            self.transform = transform or triple

        def __len__(self):
            return self.n

        def __getitem__(self, i):
            return torch.tensor([self.transform(i), triple(-i)])

    for dataset in (Triples(3), Triples(2, transform=lambda x: x + factor)):
        for batch in DataLoader(dataset, batch_size=2, num_workers=1):
            print(batch.tolist())


main()
