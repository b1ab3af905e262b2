# .to() with a dtype or the CPU in worker code is not CUDA.
import torch
from torch.utils.data import DataLoader, Dataset


class Halves(Dataset):
    def __init__(self, n, device="cpu"):
        self.x = torch.randn(n, 3).to(device)
        self.device = torch.device(device)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        x = self.x[i].to(torch.float64)
        y = torch.zeros(2, device=self.device)
        return x.to("cpu"), y.to(self.device), self.x[i].cpu()


if __name__ == "__main__":
    for x, y, z in DataLoader(Halves(4), batch_size=2, num_workers=1):
        print(x.dtype, y.shape, z.shape)
