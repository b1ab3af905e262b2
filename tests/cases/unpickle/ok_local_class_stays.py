# A local class and local functions are used in the parent only.
import torch
from torch.utils.data import DataLoader, TensorDataset


def train(dataset):
    class Meter:
        def __init__(self):
            self.total, self.count = 0.0, 0

        def update(self, value):
            self.total += value
            self.count += 1

    def step(batch):
        return batch[0].mean().item()

    meter = Meter()
    for batch in DataLoader(dataset, batch_size=2, num_workers=1):
        meter.update(step(batch))
    return meter.total / meter.count


if __name__ == "__main__":
    print(train(TensorDataset(torch.rand(4, 3))))
