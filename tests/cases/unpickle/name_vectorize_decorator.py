# np.vectorize as a decorator hides the function that its object holds.
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


@np.vectorize
def bucket(age):  # LDR206
    return 0 if age < 18 else 1


class People(Dataset):
    def __init__(self, ages):
        self.ages = np.array(ages)
        self.encode = bucket

    def __len__(self):
        return len(self.ages)

    def __getitem__(self, i):
        return torch.from_numpy(self.encode(self.ages[i : i + 1]))


if __name__ == "__main__":
    print(list(DataLoader(People([12, 40]), num_workers=1)))
