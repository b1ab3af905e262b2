# A list of tensors that are created on the device is kept on the dataset.
import torch
from torch.utils.data import DataLoader, Dataset


class Graphs(Dataset):
    def __init__(self, edges, device):
        self.edges = [torch.tensor(e, device=device) for e in edges]  # LDR205
        self.device = device

    def __len__(self):
        return len(self.edges)

    def __getitem__(self, i):
        return self.edges[i]


def main():
    device = torch.device("cuda:0")
    ds = Graphs([[[0, 1], [1, 2]], [[0, 2], [2, 1]]], device)
    for e in DataLoader(ds, num_workers=1):
        print(e.device)


if __name__ == "__main__":
    main()
