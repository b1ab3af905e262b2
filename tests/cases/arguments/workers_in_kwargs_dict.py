# The number of workers is an entry of the dict that both loaders are given.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    params = {
        "batch_size": 2,
        "num_workers": 1,  # LDR401
        "drop_last": False,
    }
    train = DataLoader(TensorDataset(torch.rand(4)), shuffle=True, **params)
    test = DataLoader(TensorDataset(torch.rand(2)), shuffle=False, **params)
    for loader in (train, test):
        print(sum(x.sum() for (x,) in loader))


if __name__ == "__main__":
    main()
