# __reduce__ rebuilds a dataset of lambdas from its name.
import torch
from torch.utils.data import DataLoader, Dataset

TABLE = {"id": lambda x: x, "sq": lambda x: x * x}


class Fn(Dataset):
    def __init__(self, name, n=4):
        self.name, self.n = name, n
        self.fn = TABLE[name]

    def __reduce__(self):
        return (Fn, (self.name, self.n))

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.fn(torch.tensor(i))


if __name__ == "__main__":
    for b in DataLoader(Fn("sq"), batch_size=2, num_workers=2):
        print(b)
