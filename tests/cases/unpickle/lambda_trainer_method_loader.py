# The loader is built in a method, from a dataset that another method made with a lambda.
import torch
from torch.utils.data import DataLoader, Dataset


class Spectra(Dataset):
    def __init__(self, n, window):
        self.n, self.window = n, window

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.window(torch.ones(8))


class Experiment:
    def __init__(self, cfg):
        self.cfg = cfg
        self.dataset = None

    def setup(self):
        self.dataset = Spectra(self.cfg["n"], window=lambda s: s[:4])  # LDR201

    def train_dataloader(self):
        return DataLoader(self.dataset, batch_size=2, num_workers=self.cfg["workers"])


if __name__ == "__main__":
    experiment = Experiment({"n": 4, "workers": 1})
    experiment.setup()
    for batch in experiment.train_dataloader():
        print(batch.shape)
