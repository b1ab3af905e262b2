# Wrappers that say no before they read anything, each in its own way.
from torch.utils.data import DataLoader, Dataset


class Dunder(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.inner, name)


class OwnName(Dataset):
    def __init__(self, inner):
        self._inner = inner

    def __getattr__(self, name):
        if name == "_inner":
            raise AttributeError(name)
        return getattr(self._inner, name)


class InDict(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        if "inner" in self.__dict__:
            return getattr(self.__dict__["inner"], name)
        raise AttributeError(name)


class Default(Dataset):
    inner = None

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)


class Looked(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(object.__getattribute__(self, "inner"), name)


class Listed(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        if name in ("size", "shape"):
            return len(self.inner)
        raise AttributeError(name)

    def __len__(self):
        return 1

    def __getitem__(self, i):
        return self.inner[i]


if __name__ == "__main__":
    for batch in DataLoader(Listed([[Dunder(1), OwnName(1), InDict(1), Default(1), Looked(1)]]), num_workers=1, collate_fn=str):
        print(batch)
