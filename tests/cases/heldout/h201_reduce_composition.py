# functools.reduce composes functions with a lambda.
from functools import reduce

import torch
from torch.utils.data import DataLoader, Dataset


def compose(*fns):
    return reduce(lambda f, g: lambda x: g(f(x)), fns)  # LDR201


def add_one(x):
    return x + 1


def double(x):
    return 2 * x


class Ints(Dataset):
    def __init__(self, tf):
        self.tf = tf

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.tf(torch.tensor(i))


if __name__ == "__main__":
    for b in DataLoader(Ints(compose(add_one, double)), batch_size=2, num_workers=1):
        print(b)
