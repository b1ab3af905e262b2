# The device is chosen in one helper and used in another.
# not run: needs a GPU
import torch
from torch.utils.data import DataLoader


def pick():
    if torch.cuda.is_available():
        return torch.device("cuda", 0)
    return torch.device("cpu")


def build(device):
    net = torch.nn.Sequential(torch.nn.Linear(2, 2))
    return net.to(device)


net = build(pick())  # LDR102

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
