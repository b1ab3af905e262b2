# The writer is on the object whose method collates.
from torch.utils.data import DataLoader
from torch.utils.tensorboard import SummaryWriter


class Trainer:
    def __init__(self):
        self.writer = SummaryWriter("runs")  # LDR204

    def collate(self, batch):
        return batch

    def train(self):
        for batch in DataLoader(range(4), num_workers=1, collate_fn=self.collate):
            print(batch)


if __name__ == "__main__":
    Trainer().train()
