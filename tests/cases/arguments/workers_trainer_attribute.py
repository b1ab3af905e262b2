# The constructor of a trainer stores the number of workers, a method uses it.
import torch
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, dataset, workers=1):
        self.dataset = dataset
        self.workers = workers

    def batches(self):
        return DataLoader(self.dataset, batch_size=2, num_workers=self.workers)  # LDR401

    def fit(self):
        for batch in self.batches():
            print(batch)


if __name__ == "__main__":
    Trainer(torch.arange(4)).fit()
