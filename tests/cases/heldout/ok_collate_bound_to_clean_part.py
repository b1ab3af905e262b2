# collate_fn is a method of a clean part of a trainer that itself holds lambdas and writers.
import threading

import torch
from torch.utils.data import DataLoader


class Padder:
    def __init__(self, pad):
        self.pad = pad

    def collate(self, batch):
        n = max(map(len, batch))
        return torch.tensor([b + [self.pad] * (n - len(b)) for b in batch])


class Trainer:
    @staticmethod
    def init_worker(i):
        torch.manual_seed(i)

    def __init__(self):
        self.lock = threading.Lock()
        self.fmt = lambda x: f"{x:.2f}"
        self.padder = Padder(0)
        self.loader = DataLoader(
            [[1], [2, 3]], batch_size=2, collate_fn=self.padder.collate, worker_init_fn=self.init_worker, num_workers=1
        )

    def run(self):
        for b in self.loader:
            with self.lock:
                print(self.fmt(b.float().mean().item()))


if __name__ == "__main__":
    Trainer().run()
