# The pytorch-template layout: a BaseDataLoader subclass passes init_kwargs with a lambda.
import torch
from torch.utils.data import DataLoader, Dataset
from torch.utils.data.sampler import SubsetRandomSampler


class BaseDataLoader(DataLoader):
    def __init__(self, dataset, batch_size, shuffle, validation_split, num_workers, collate_fn):
        self.validation_split = validation_split
        self.shuffle = shuffle
        self.n_samples = len(dataset)
        self.sampler, self.valid_sampler = self._split_sampler(validation_split)
        self.init_kwargs = {
            "dataset": dataset,
            "batch_size": batch_size,
            "shuffle": self.shuffle,
            "collate_fn": collate_fn,
            "num_workers": num_workers,
        }
        super().__init__(sampler=self.sampler, **self.init_kwargs)

    def _split_sampler(self, split):
        if split == 0.0:
            return None, None
        n = int(self.n_samples * split)
        self.shuffle = False
        return SubsetRandomSampler(range(n, self.n_samples)), SubsetRandomSampler(range(n))

    def split_validation(self):
        if self.valid_sampler is None:
            return None
        return DataLoader(sampler=self.valid_sampler, **self.init_kwargs)


class ToyDataLoader(BaseDataLoader):
    def __init__(self, data_dir, batch_size, shuffle=True, validation_split=0.0, num_workers=1):
        self.data_dir = data_dir
        items = [[i] * (i % 3 + 1) for i in range(8)]
        pad = lambda rows: torch.tensor([r + [0] * (3 - len(r)) for r in rows])  # LDR201
        super().__init__(items, batch_size, shuffle, validation_split, num_workers, collate_fn=pad)


def main():
    loader = ToyDataLoader("data/", 4, validation_split=0.25, num_workers=1)
    for x in loader:
        print(x.shape)


if __name__ == "__main__":
    main()
