# What multiprocessing shares crosses in Process.start.
import multiprocessing as mp

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.lock = mp.Lock()
        self.queue = mp.Queue()
        self.done = mp.Event()
        self.count = mp.Value("i", 0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
