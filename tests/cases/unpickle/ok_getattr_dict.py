# dicts with attributes: without a state nothing is asked (Python 3.11 and newer).
from torch.utils.data import DataLoader, Dataset


class Get(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__


class Item(dict):
    __getattr__ = dict.__getitem__


class Subscript(dict):
    def __getattr__(self, name):
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value


class Careful(dict):
    def __init__(self, **values):
        super().__init__(**values)
        self.frozen = True

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None


class Shared(dict):
    def __init__(self, **values):
        super().__init__(**values)
        self.__dict__ = self


class Samples(Dataset):
    def __init__(self, *configs):
        self.configs = configs
        self.subscript = Subscript(a=1)
        self.subscript.b = 2

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(Get(a=1), Item(a=1), Careful(a=1), Shared(a=1)), num_workers=1):
        print(batch)
