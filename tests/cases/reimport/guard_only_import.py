# A module imported under the guard is used by the dataset in the worker.
from torch.utils.data import DataLoader, Dataset


class Roots(Dataset):
    def __init__(self, values):
        self.values = values

    def __len__(self):
        return len(self.values)

    def __getitem__(self, index):
        return math.sqrt(self.values[index])  # LDR302


if __name__ == "__main__":
    import math

    loader = DataLoader(Roots([1, 4, 9, 16]), num_workers=1)
    print([float(x) for x in loader])
