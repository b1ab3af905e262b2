# A class attribute that main() sets: instances cross, classes are imported again.
from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    size = 32

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i * self.size  # LDR303


def main():
    Images.size = 224
    for batch in DataLoader(Images(), num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
