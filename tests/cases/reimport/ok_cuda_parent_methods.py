# The dataset's methods that use CUDA are called by the main process, never by a worker.
import torch
from torch.utils.data import DataLoader, Dataset, get_worker_info


class Bank(Dataset):
    def __init__(self):
        self.x = torch.arange(4.0)

    def __len__(self):
        return len(self.x)

    def __getitem__(self, i):
        x = self.x[i]
        if get_worker_info() is None and torch.cuda.is_available():
            x = x.cuda()
        return x

    def on_gpu(self):
        return self.x.to("cuda")


if __name__ == "__main__":
    bank = Bank()
    if torch.cuda.is_available():
        print(bank.on_gpu().mean())
    print([float(x) for x in DataLoader(bank, num_workers=1)])
