# A wrapped dataset inside a wrapper: the outer one is what cannot be loaded.
from torch.utils.data import DataLoader, Dataset, Subset


class Cached(Dataset):
    def __init__(self, dataset):
        self.dataset = dataset
        self.cache = {}

    def __getattr__(self, name):  # LDR207
        if name in self.cache:
            return self.cache[name]
        return getattr(self.dataset, name)

    def __len__(self):
        return len(self.dataset)

    def __getitem__(self, i):
        return self.dataset[i]


if __name__ == "__main__":
    for batch in DataLoader(Subset(Cached([1, 2, 3]), [0, 2]), num_workers=1):
        print(batch)
