# A copy of the network on the CPU goes to the dataset; the original moves to the GPU.
import copy

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Featurized(Dataset):
    def __init__(self, net, n=4):
        self.net = net.eval()
        self.x = torch.randn(n, 2)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        with torch.no_grad():
            return self.net(self.x[i])


def main():
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    net = nn.Linear(2, 2)
    frozen = copy.deepcopy(net)
    net.to(device)
    for f in DataLoader(Featurized(frozen), batch_size=2, num_workers=1):
        print(net(f.to(device)).shape)


if __name__ == "__main__":
    main()
