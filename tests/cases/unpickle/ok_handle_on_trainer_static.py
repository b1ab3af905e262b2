# The trainer has a writer and a lock, and the method that collates does not bring it along.
import threading

from torch.utils.data import DataLoader


class Trainer:
    def __init__(self):
        self.lock = threading.Lock()
        self.log = open("log.txt", "w")

    @staticmethod
    def collate(batch):
        return batch


if __name__ == "__main__":
    trainer = Trainer()
    for batch in DataLoader(range(4), num_workers=1, collate_fn=trainer.collate):
        print(batch)
