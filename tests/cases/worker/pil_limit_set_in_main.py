import sys

from PIL import Image
from torch.utils.data import DataLoader, Dataset


class Scans(Dataset):
    def __init__(self, paths):
        self.paths = paths

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, i):
        return Image.open(self.paths[i]).size  # LDR303


def main():
    Image.MAX_IMAGE_PIXELS = None
    for batch in DataLoader(Scans(sys.argv[1:]), num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
