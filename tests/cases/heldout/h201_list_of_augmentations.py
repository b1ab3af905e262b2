# A list of augmentation lambdas, appended to over several lines, is kept by a transform object.
import random

import torch
from torch.utils.data import DataLoader, Dataset


class RandomApply:
    def __init__(self, ops, p=0.5):
        self.ops = list(ops)
        self.p = p

    def __call__(self, x):
        for op in self.ops:
            if random.random() < self.p:
                x = op(x)
        return x


class Images(Dataset):
    def __init__(self, n, aug=None):
        self.imgs = torch.rand(n, 3, 8, 8)
        self.aug = aug

    def __len__(self):
        return len(self.imgs)

    def __getitem__(self, i):
        img = self.imgs[i]
        return self.aug(img) if self.aug else img


def build_aug(strong):
    ops = [torch.fliplr]
    ops.append(lambda x: x + 0.1 * torch.randn_like(x))  # LDR201
    if strong:
        ops += [lambda x: x.flip(-1), lambda x: 1 - x]  # LDR201
    return RandomApply(ops, p=0.8)


if __name__ == "__main__":
    dl = DataLoader(Images(8, build_aug(strong=True)), batch_size=4, num_workers=2)
    for b in dl:
        print(b.shape)
