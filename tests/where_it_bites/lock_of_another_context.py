# A lock of the program's own kind goes to spawned workers: where the program forks, they refuse it.
import multiprocessing as mp

from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __init__(self):
        self.lock = mp.Lock()  # LDR204: linux
        self.spawned = mp.get_context("spawn").Lock()
        self.counts = mp.Array("i", 4, lock=False)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        with self.lock:
            return i


def main():
    for batch in DataLoader(Rows(), num_workers=1, multiprocessing_context="spawn"):
        print(batch)


if __name__ == "__main__":
    main()
