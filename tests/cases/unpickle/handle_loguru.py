import torch
from loguru import logger
from torch.utils.data import Dataset, DataLoader


class LoggedDataset(Dataset):
    def __init__(self):
        self.logger = logger  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        self.logger.debug("item {}", i)
        return i


if __name__ == "__main__":
    for b in DataLoader(LoggedDataset(), batch_size=2, num_workers=1):
        print(b)
