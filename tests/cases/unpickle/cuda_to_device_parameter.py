# The device is a parameter of the dataset, and the caller gives it a CUDA device.
import torch
from torch.utils.data import DataLoader, Dataset


class Embeddings(Dataset):
    def __init__(self, table, device):
        self.table = table.to(device)  # LDR205

    def __len__(self):
        return self.table.shape[0]

    def __getitem__(self, i):
        return self.table[i]


def main():
    device = torch.device("cuda:0")
    embeddings = Embeddings(torch.rand(10, 4), device)
    for rows in DataLoader(embeddings, batch_size=5, num_workers=2):
        print(rows.norm())


if __name__ == "__main__":
    main()
