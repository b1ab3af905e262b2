# A configuration with attributes beside its items: then pickle asks it for __setstate__.
from torch.utils.data import DataLoader, Dataset


class Config(dict):
    def __init__(self, path, **values):
        super().__init__(**values)
        self.path = path

    def __getattr__(self, name):  # LDR207
        return self[name]


class Samples(Dataset):
    def __init__(self, config):
        self.config = config

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(Config("a.json", size=4)), num_workers=1):
        print(batch)
