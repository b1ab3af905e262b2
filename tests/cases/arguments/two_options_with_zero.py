# Two options that need workers are given to a loader that has none.
import torch
from torch.utils.data import DataLoader, TensorDataset


class Validation:
    workers = 0

    def loader(self, dataset):
        return DataLoader(
            dataset,
            batch_size=2,
            num_workers=self.workers,
            prefetch_factor=4,  # LDR402
            persistent_workers=True,  # LDR402
        )


if __name__ == "__main__":
    for batch in Validation().loader(TensorDataset(torch.rand(4))):
        print(batch)
