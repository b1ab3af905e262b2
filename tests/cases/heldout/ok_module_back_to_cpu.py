# A module is trained on the GPU and moved back by .to("cpu") before the dataset gets it.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class Reconstructed(Dataset):
    def __init__(self, net, n=4):
        self.net, self.x = net, torch.randn(n, 2)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        with torch.no_grad():
            return self.net(self.x[i])


def pretrain(device, steps=2):
    net = nn.Linear(2, 2).to(device)
    opt = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(steps):
        net(torch.randn(4, 2, device=device)).pow(2).mean().backward()
        opt.step()
    net.to("cpu")
    return net.eval()


def main():
    net = pretrain(torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    for b in DataLoader(Reconstructed(net), batch_size=2, num_workers=1):
        print(b.shape)


if __name__ == "__main__":
    main()
