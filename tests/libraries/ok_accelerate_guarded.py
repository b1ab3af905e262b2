# What prepare() gives is made by main.
# library: accelerate
import torch
from accelerate import Accelerator
from torch.utils.data import DataLoader, TensorDataset


def main():
    accelerator = Accelerator(cpu=True)
    model = torch.nn.Linear(2, 1)
    loader = DataLoader(TensorDataset(torch.randn(4, 2)), num_workers=1)
    model, loader = accelerator.prepare(model, loader)
    for (x,) in loader:
        print(model(x))


if __name__ == "__main__":
    main()
