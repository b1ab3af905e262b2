# A data module exposes the collate function as a property that returns a lambda.
import torch
from torch.utils.data import DataLoader, TensorDataset


class DataModule:
    batch_size = 4
    num_workers = 2

    def __init__(self, keys):
        self.keys = keys

    def setup(self):
        self.train_set = TensorDataset(torch.randn(8, 2), torch.arange(8))

    @property
    def collate_fn(self):
        keys = self.keys
        return lambda rows: dict(zip(keys, map(torch.stack, zip(*rows))))  # LDR201

    def train_dataloader(self):
        return DataLoader(
            self.train_set, batch_size=self.batch_size, num_workers=self.num_workers, collate_fn=self.collate_fn
        )


if __name__ == "__main__":
    dm = DataModule(("x", "y"))
    dm.setup()
    for batch in dm.train_dataloader():
        print({k: v.shape for k, v in batch.items()})
