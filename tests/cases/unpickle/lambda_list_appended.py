# The lambda is appended to a list of steps that the dataset keeps.
import torch
from torch.utils.data import DataLoader, Dataset


class Steps(Dataset):
    def __init__(self, values, steps):
        self.values = values
        self.steps = steps

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        value = self.values[i]
        for step in self.steps:
            value = step(value)
        return value


if __name__ == "__main__":
    steps = [torch.abs]
    steps.append(lambda v: v.clamp(max=1))  # LDR201
    dataset = Steps(torch.randn(4, 2), steps)
    print(next(iter(DataLoader(dataset, batch_size=2, num_workers=1))))
