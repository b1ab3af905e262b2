# apply: safe
import torch
from torch.utils.data import DataLoader


class Experiment:
    def __init__(self, limit):
        self.limit = limit
        self.history = []

    def loader(self, data):
        def collate(batch):
            kept = [x for x in batch if x < self.limit]
            return torch.tensor(kept)

        return DataLoader(data, batch_size=3, num_workers=1, collate_fn=collate)

    def run(self):
        for batch in self.loader([1, 9, 2, 8, 3, 7]):
            self.history.append(batch.tolist())
        print(self.history)


if __name__ == "__main__":
    Experiment(limit=8).run()
