# The dataset class itself is defined under the guard.
import torch
from torch.utils.data import DataLoader, Dataset

if __name__ == "__main__":
    torch.manual_seed(0)

    class Noise(Dataset):  # LDR206
        def __init__(self, n):
            self.x = torch.randn(n, 2)

        def __len__(self):
            return len(self.x)

        def __getitem__(self, i):
            return self.x[i]

    for x in DataLoader(Noise(4), batch_size=2, num_workers=1):
        print(x.shape)
