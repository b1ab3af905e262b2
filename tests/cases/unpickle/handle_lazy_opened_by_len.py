import zipfile
from torch.utils.data import DataLoader, Dataset


class ZipImages(Dataset):
    def __init__(self, path):
        self.path = path
        self._zip = None
        self._names = None

    @property
    def zip(self):
        if self._zip is None:
            self._zip = zipfile.ZipFile(self.path)  # LDR204
        return self._zip

    @property
    def names(self):
        if self._names is None:
            self._names = self.zip.namelist()
        return self._names

    def __len__(self):
        return len(self.names)

    def __getitem__(self, i):
        return len(self.zip.read(self.names[i]))


def main():
    with zipfile.ZipFile("images.zip", "w") as z:
        z.writestr("a", "b")
        z.writestr("c", "dd")
    train_loader = DataLoader(dataset=ZipImages("images.zip"), shuffle=True, batch_size=2, num_workers=1)
    for b in train_loader:
        print(b)


if __name__ == "__main__":
    main()
