# __getstate__ filters what cannot be pickled by a comprehension, and del and None in subclasses.
import torch
from torch.utils.data import DataLoader, Dataset


class Base(Dataset):
    def __init__(self, n):
        self.n = n
        self.helper = lambda x: x

    def __getstate__(self):
        return {k: v for k, v in self.__dict__.items() if k != "helper"}

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return torch.tensor(i)


class Deleting(Base):
    def __getstate__(self):
        state = dict(self.__dict__)
        del state["helper"]
        return state


class Setting(Base):
    def __getstate__(self):
        state = self.__dict__.copy()
        state["helper"] = None
        return state


class Merging(Base):
    def __getstate__(self):
        return {**vars(self), "helper": None}


if __name__ == "__main__":
    for cls in (Base, Deleting, Setting, Merging):
        for b in DataLoader(cls(2), batch_size=2, num_workers=1):
            print(cls.__name__, b)
