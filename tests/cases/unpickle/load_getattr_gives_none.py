# None for what is not there: pickle takes it for a __setstate__ and calls it.
from torch.utils.data import DataLoader, Dataset


class Options:
    def __init__(self, **values):
        self.__dict__.update(values)

    def __getattr__(self, name):  # LDR207
        return self.__dict__.get(name)


class Samples(Dataset):
    def __init__(self, options):
        self.options = options

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(Options(size=4, crop=None)), num_workers=1):
        print(batch)
