import itertools
import torch
from torch.utils.data import DataLoader, Dataset, TensorDataset


class MixWithBackground(Dataset):
    def __init__(self, clean, noise_loader):
        self.clean = clean
        self.noise = itertools.cycle(iter(noise_loader))  # LDR204

    def __len__(self):
        return len(self.clean)

    def __getitem__(self, i):
        return self.clean[i] + next(self.noise)[0][0]


def main():
    noise_loader = DataLoader(TensorDataset(torch.rand(4, 2)), batch_size=1)
    ds = MixWithBackground(torch.rand(6, 2), noise_loader)
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b.shape)


if __name__ == "__main__":
    main()
