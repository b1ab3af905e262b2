# __getitem__ puts each sample on the GPU inside the worker.
import torch
from torch.utils.data import DataLoader, Dataset


class OnGpu(Dataset):
    def __init__(self, xs, ys):
        self.xs, self.ys = xs, ys

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        x = self.xs[i].cuda()  # LDR301
        y = self.ys[i]
        return x, y


def main():
    loader = DataLoader(OnGpu(torch.randn(4, 2), torch.zeros(4)), batch_size=2, num_workers=1)
    for x, y in loader:
        print(x.mean(), y.to("cpu").mean())


if __name__ == "__main__":
    main()
