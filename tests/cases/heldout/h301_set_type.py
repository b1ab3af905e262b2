# The sample is cast to the CUDA tensor type.
import torch
from torch.utils.data import DataLoader, Dataset

dtype = torch.cuda.FloatTensor if torch.cuda.is_available() else torch.FloatTensor


class Rays(Dataset):
    def __init__(self, n):
        self.rays = torch.randn(n, 6, dtype=torch.double)

    def __len__(self):
        return len(self.rays)

    def __getitem__(self, i):
        return self.rays[i].type(dtype)  # LDR301


def main():
    for r in DataLoader(Rays(8), batch_size=4, num_workers=2):
        print(r.type())


if __name__ == "__main__":
    main()
