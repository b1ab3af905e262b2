# A buffer on the dataset is created on the GPU with device="cuda".
import torch
from torch.utils.data import DataLoader, Dataset


class Masks(Dataset):
    def __init__(self, count, size):
        self.count = count
        self.template = torch.zeros(size, size, device="cuda")  # LDR205

    def __len__(self):
        return self.count

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for index in DataLoader(Masks(8, 16), batch_size=4, num_workers=1):
        print(index)
