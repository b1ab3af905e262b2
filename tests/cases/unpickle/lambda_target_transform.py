# target_transform is a lambda given by position, transform is a proper function.
import torch
from torch.utils import data


def normalize(x):
    return (x - 0.5) / 0.5


class Digits(data.Dataset):
    def __init__(self, n, transform, target_transform):
        self.x, self.y = torch.rand(n, 5), torch.arange(n)
        self.transform = transform
        self.target_transform = target_transform

    def __getitem__(self, i):
        return self.transform(self.x[i]), self.target_transform(self.y[i])

    def __len__(self):
        return self.x.size(0)


def main():
    digits = Digits(4, normalize, lambda label: label % 10)  # LDR201
    for x, y in data.DataLoader(digits, 2, num_workers=1):
        print(x.shape, y)


if __name__ == "__main__":
    main()
