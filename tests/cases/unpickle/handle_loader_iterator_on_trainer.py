# The trainer keeps an iterator of another loader, and its method collates.
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self):
        self.source = iter(DataLoader(range(4)))  # LDR204

    def collate(self, batch):
        return batch


if __name__ == "__main__":
    trainer = Trainer()
    for batch in DataLoader(range(4), num_workers=1, collate_fn=trainer.collate):
        print(batch)
