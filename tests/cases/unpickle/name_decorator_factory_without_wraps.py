# A decorator with arguments forgets functools.wraps.
import torch
from torch.utils.data import DataLoader, Dataset


def retry(times):
    def decorate(function):
        def attempt(*args):  # LDR206
            for left in range(times, 0, -1):
                try:
                    return function(*args)
                except OSError:
                    print("retries left:", left - 1)
        return attempt
    return decorate


@retry(times=3)
def read(name):
    return torch.tensor(len(name))


class Files(Dataset):
    def __init__(self, names, reader=read):
        self.names, self.reader = names, reader

    def __len__(self):
        return len(self.names)

    def __getitem__(self, i):
        return self.reader(self.names[i])


if __name__ == "__main__":
    print(list(DataLoader(Files(["a", "bb"]), num_workers=1)))
