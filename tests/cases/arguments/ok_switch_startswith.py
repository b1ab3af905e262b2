# sys.platform.startswith("win") is kept in a constant of its own.
import sys

import torch
from torch.utils.data import DataLoader

ON_WINDOWS = sys.platform.startswith("win")
WORKERS = 1 if not ON_WINDOWS else 0


class Runner:
    def __init__(self, data, workers=WORKERS):
        self.data, self.workers = data, workers

    def run(self):
        return list(DataLoader(self.data, num_workers=self.workers))


if __name__ == "__main__":
    print(Runner(torch.arange(2)).run())
