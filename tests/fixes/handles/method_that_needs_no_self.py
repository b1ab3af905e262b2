# apply: safe
import threading

import torch
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, data):
        self.data = data
        self.lock = threading.Lock()

    def collate(self, batch):
        return torch.tensor(batch).square()

    def fit(self):
        loader = DataLoader(self.data, batch_size=2, num_workers=1, collate_fn=self.collate)
        for batch in loader:
            with self.lock:
                print(batch.tolist())


if __name__ == "__main__":
    Trainer([1, 2, 3]).fit()
