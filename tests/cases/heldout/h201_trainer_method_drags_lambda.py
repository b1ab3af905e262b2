# collate_fn is a bound method, and the trainer it is bound to keeps a lambda.
import torch
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, lr=0.1, pad=0):
        self.lr = lr
        self.pad = pad
        self.schedule = lambda step: self.lr * 0.9 ** step  # LDR201
        self.data = [[1, 2, 3], [4], [5, 6]]

    def collate(self, batch):
        width = max(map(len, batch))
        return torch.tensor([row + [self.pad] * (width - len(row)) for row in batch])

    def loader(self):
        return DataLoader(self.data, batch_size=2, collate_fn=self.collate, num_workers=1)

    def train(self):
        for step, b in enumerate(self.loader()):
            print(self.schedule(step), b.shape)


if __name__ == "__main__":
    Trainer().train()
