# A decorator replaces the settings class by an instance of it, and the dataset carries that.
from torch.utils.data import DataLoader, Dataset


def singleton(cls):
    return cls()


@singleton
class Settings:  # LDR206
    def __init__(self):
        self.shift = 5


class Shifted(Dataset):
    def __init__(self, settings):
        self.settings = settings

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i + self.settings.shift


if __name__ == "__main__":
    print([int(x) for x in DataLoader(Shifted(Settings), num_workers=1)])
