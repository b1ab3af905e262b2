# The dataset learns its device from the model's parameters.
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class OnDevice(Dataset):
    def __init__(self, data, device):
        self.data, self.device = data, device

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return self.data[i].to(self.device)  # LDR301


def main():
    model = nn.Linear(2, 2).cuda()
    device = next(model.parameters()).device
    for x in DataLoader(OnDevice(torch.randn(8, 2), device), batch_size=4, num_workers=2):
        print(model(x).shape)


if __name__ == "__main__":
    main()
