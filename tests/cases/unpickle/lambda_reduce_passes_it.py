# __reduce__ rebuilds the dataset from arguments, and one of them is a lambda.
import torch
from torch.utils.data import DataLoader, Dataset


class Rebuilt(Dataset):
    def __init__(self, size, fill):
        self.size = size
        self.fill = fill
        self.buffer = [fill(i) for i in range(size)]

    def __reduce__(self):
        return (Rebuilt, (self.size, self.fill))

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        return torch.tensor(self.buffer[i])


def main():
    dataset = Rebuilt(4, lambda i: i * 0.25)  # LDR201
    print([x.item() for x in DataLoader(dataset, num_workers=1)])


if __name__ == "__main__":
    main()
