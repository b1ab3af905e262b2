# Choosing a device and setting flags at module level does not initialise CUDA.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
torch.backends.cudnn.benchmark = True
use_cuda = torch.cuda.is_available()
device = torch.device("cuda" if use_cuda else "cpu")
model = nn.Linear(2, 1).to(torch.float32)


def main():
    net = model.to(device)
    for (x,) in DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=1, pin_memory=use_cuda):
        print(net(x.to(device)).item())


if __name__ == "__main__":
    main()
