# This DataLoader is the script's own class and starts no process.
import torch


class DataLoader:
    def __init__(self, dataset, batch_size=1, num_workers=0, collate_fn=None):
        self.dataset = dataset
        self.batch_size = batch_size
        self.num_workers = num_workers
        self.collate_fn = collate_fn

    def __iter__(self):
        for start in range(0, len(self.dataset), self.batch_size):
            yield self.collate_fn(self.dataset[start:start + self.batch_size])


if __name__ == "__main__":
    loader = DataLoader([1, 2, 3, 4], 2, num_workers=4, collate_fn=lambda b: torch.tensor(b))
    for batch in loader:
        print(batch)
