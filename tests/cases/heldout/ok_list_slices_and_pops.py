# Lambdas leave the list of transforms again before the dataset gets it.
import torch
from torch.utils.data import DataLoader, Dataset


class Chain(Dataset):
    def __init__(self, ops):
        self.ops = ops

    def __len__(self):
        return 4

    def __getitem__(self, i):
        x = torch.tensor(float(i))
        for op in self.ops:
            x = op(x)
        return x


def show(x):
    print("shape", x.shape)
    return x


def main():
    debug = lambda x: show(x)  # noqa: E731
    ops = [torch.sqrt, torch.neg, debug]
    for op in ops:
        op(torch.ones(()))
    picklable = ops[:2]
    for b in DataLoader(Chain(picklable), batch_size=2, num_workers=1):
        print(b)
    ops.remove(debug)
    for b in DataLoader(Chain(ops), batch_size=2, num_workers=1):
        print(b)
    queue = [debug, torch.abs]
    queue.pop(0)
    for b in DataLoader(Chain(queue), batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
