# A trainer class keeps the loader as an attribute and its run method is called at module level.
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


class Trainer:
    def __init__(self, model, dataset):
        self.model = model
        self.loader = DataLoader(dataset, batch_size=2, num_workers=1)

    def _epoch(self):
        return sum(self.model(x).mean().item() for (x,) in self.loader)

    def run(self, epochs):
        for _ in range(epochs):
            print(self._epoch())


trainer = Trainer(nn.Linear(2, 1), TensorDataset(torch.ones(4, 2)))
trainer.run(1)  # LDR101
