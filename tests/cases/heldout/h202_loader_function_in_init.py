# __init__ of the dataset defines a reader function and keeps it.
import torch
from torch.utils.data import DataLoader, Dataset


class RawImages(Dataset):
    def __init__(self, root, size=8, gray=False):
        self.paths = [f"{root}/{i}.png" for i in range(6)]

        def read(path):  # LDR202
            g = torch.Generator().manual_seed(len(path))
            return torch.rand(1 if gray else 3, size, size, generator=g)

        self.read = read

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, i):
        return self.read(self.paths[i])


def main():
    loader = DataLoader(RawImages("imgs"), batch_size=3, num_workers=2)
    for x in loader:
        print(x.mean())


if __name__ == "__main__":
    main()
