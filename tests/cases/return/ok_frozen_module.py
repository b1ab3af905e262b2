# Nothing that the frozen module gives has a graph; nor has anything where gradients are off.
import torch
from torch.utils.data import DataLoader, Dataset


def freeze(module):
    for _, parameter in module.named_parameters():
        parameter.requires_grad_(False)
    return module


class Encoded(Dataset):
    def __init__(self):
        self.encoder = freeze(torch.nn.Linear(2, 2))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.encoder(torch.ones(2))


if __name__ == "__main__":
    for batch in DataLoader(Encoded(), num_workers=1):
        print(batch)
