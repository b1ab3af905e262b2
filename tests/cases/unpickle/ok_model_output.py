# Features without a graph.
import torch
from torch import nn

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        model = nn.Linear(2, 2)
        with torch.no_grad():
            self.features = model(torch.ones(4, 2))
        self.detached = model(torch.ones(4, 2)).detach()
        self.numbers = model(torch.ones(4, 2)).tolist()
        frozen = nn.Linear(2, 2)
        for parameter in frozen.parameters():
            parameter.requires_grad = False
        self.frozen = frozen(torch.ones(4, 2))
        self.other = nn.Linear(2, 2).requires_grad_(False)(torch.ones(4, 2))
        self.activated = nn.ReLU()(torch.ones(4, 2))

    @torch.no_grad()
    def extract(self, model):
        self.extracted = model(torch.ones(4, 2))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    data = Samples()
    data.extract(nn.Linear(2, 2))
    for batch in DataLoader(data, num_workers=1):
        print(batch)
