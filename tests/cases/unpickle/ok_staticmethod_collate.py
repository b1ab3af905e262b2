# The trainer holds lambdas, but its collate is static, so the trainer stays behind.
import torch
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, data):
        self.data = data
        self.on_batch = lambda batch: print(batch.shape)
        self.schedule = {"lr": lambda step: 1 / (step + 1)}

    @staticmethod
    def collate(batch):
        return torch.tensor(batch)

    def loader(self):
        return DataLoader(self.data, batch_size=2, num_workers=1, collate_fn=self.collate)

    def run(self):
        for step, batch in enumerate(self.loader()):
            self.on_batch(batch * self.schedule["lr"](step))


if __name__ == "__main__":
    Trainer([1, 2, 3, 4]).run()
