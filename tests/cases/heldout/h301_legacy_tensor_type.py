# Old-style tensor types: FloatTensor is the CUDA one where there is a GPU.
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset

cuda = torch.cuda.is_available()
FloatTensor = torch.cuda.FloatTensor if cuda else torch.FloatTensor


class Boards(Dataset):
    def __init__(self, n):
        self.boards = np.random.rand(n, 3, 3).astype(np.float32)

    def __len__(self):
        return len(self.boards)

    def __getitem__(self, i):
        return FloatTensor(self.boards[i])  # LDR301


def main():
    for b in DataLoader(Boards(8), batch_size=2, num_workers=2):
        print(b.shape)


if __name__ == "__main__":
    main()
