# Touched through a Subset, and sent by it.
from torch.utils.data import DataLoader, Dataset, Subset


class Samples(Dataset):
    file = None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if self.file is None:
            self.file = open(__file__)  # LDR204
        return i


if __name__ == "__main__":
    part = Subset(Samples(), [0, 1])
    print(part[0])
    for batch in DataLoader(part, num_workers=1):
        print(batch)
