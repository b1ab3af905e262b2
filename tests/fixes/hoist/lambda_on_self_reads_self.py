# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Scaled(Dataset):
    def __init__(self, values):
        self.values = values
        self.scale = 1.0
        self.normalize = lambda x: (x - self.offset) / self.scale
        self.offset = min(values)

    def set_scale(self, scale):
        self.scale = scale

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return torch.tensor(self.normalize(self.values[i]))


def main():
    dataset = Scaled([2.0, 4.0, 8.0])
    dataset.set_scale(2.0)
    for batch in DataLoader(dataset, batch_size=3, num_workers=1):
        print(batch.tolist())


if __name__ == "__main__":
    main()
