# Executors and pools of threads.
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import ThreadPool

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.threads = ThreadPool(2)  # LDR204
        self.executor = ThreadPoolExecutor()  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
