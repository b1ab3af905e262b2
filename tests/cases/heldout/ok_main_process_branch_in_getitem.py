# CUDA only when the sample is read in the main process.
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Hybrid(Dataset):
    def __init__(self, n):
        self.x = torch.randn(n, 2)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        x = self.x[i]
        if get_worker_info() is None and torch.cuda.is_available():
            x = x.to("cuda")
        return x


if __name__ == "__main__":
    ds = Hybrid(4)
    print(ds[0].device)
    for x in DataLoader(ds, batch_size=2, num_workers=1):
        print(x.device)
