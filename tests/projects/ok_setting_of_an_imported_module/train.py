import sys

from torch.utils.data import DataLoader, Dataset


class Images(Dataset):
    def __init__(self, paths):
        self.paths = paths

    def __len__(self):
        return len(self.paths)

    def __getitem__(self, i):
        from reading import size

        return size(self.paths[i])


def main():
    images = Images(sys.argv[1:])
    for i in range(len(images)):
        print(images[i])
    for batch in DataLoader(images, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
