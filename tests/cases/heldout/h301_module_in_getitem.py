# The dataset runs a frozen backbone on the GPU for each item; the backbone is a lazily made global.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset

_backbone = None


def get_backbone():
    global _backbone
    if _backbone is None:
        _backbone = nn.Linear(4, 2).eval().to("cuda")  # LDR301
    return _backbone


class Features(Dataset):
    def __init__(self, n=8):
        self.x = torch.randn(n, 4)

    def __len__(self):
        return len(self.x)

    @torch.no_grad()
    def __getitem__(self, i):
        net = get_backbone()
        return net(self.x[i].cuda()).cpu()  # LDR301


if __name__ == "__main__":
    loader = DataLoader(Features(), batch_size=4, num_workers=2)
    for f in loader:
        print(f.shape)
