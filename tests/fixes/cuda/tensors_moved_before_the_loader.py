# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    x = torch.arange(8.0).view(4, 2)
    x = x.cuda()
    loader = DataLoader(TensorDataset(x, torch.arange(4).cuda()), num_workers=1, pin_memory=True)
    for inputs, targets in loader:
        inputs = inputs.to("cuda", non_blocking=True)
        targets = targets.to("cuda", non_blocking=True)
        print(inputs.sum().item(), targets.item())


if __name__ == "__main__":
    main()
