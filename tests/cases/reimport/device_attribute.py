# The dataset is told its device by main and moves both tensors there in __getitem__.
import torch
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
    def __init__(self, n, device):
        self.x = torch.randn(n, 2)
        self.device = device

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        target = self.x[i].sum()
        return (
            self.x[i].to(self.device),  # LDR301
            target.to(device=self.device),  # LDR301
        )


def main():
    device = "cuda" if torch.cuda.is_available() else "cpu"
    for x, y in DataLoader(Pairs(4, device), batch_size=2, num_workers=1):
        print(x.shape, y.shape)


if __name__ == "__main__":
    main()
