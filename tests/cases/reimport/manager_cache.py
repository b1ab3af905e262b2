# A Manager, which is a server process, is started for a shared cache at module level.
import multiprocessing

from torch.utils.data import DataLoader, Dataset

manager = multiprocessing.Manager()  # LDR101
cache = manager.dict()


class Cached(Dataset):
    def __init__(self, shared):
        self.shared = shared

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.shared.get(i, i)


if __name__ == "__main__":
    print([int(x) for x in DataLoader(Cached(cache))])
