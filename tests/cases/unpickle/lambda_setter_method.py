# A setter method that is called before the loader is built stores a lambda.
import torch
from torch.utils.data import DataLoader, Dataset


class Sequences(Dataset):
    def __init__(self, rows):
        self.rows = rows
        self.preprocess = None

    def set_preprocess(self, fn):
        self.preprocess = fn
        return self

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        row = self.rows[i]
        return row if self.preprocess is None else self.preprocess(row)


if __name__ == "__main__":
    sequences = Sequences(torch.arange(12).view(4, 3))
    sequences.set_preprocess(lambda row: row.flip(0))  # LDR201
    for batch in DataLoader(sequences, batch_size=2, num_workers=1):
        print(batch)
