# A classmethod that builds the dataset gives it a function of its own.
import torch
from torch.utils.data import DataLoader, Dataset


class Signals(Dataset):
    def __init__(self, rows, reader):
        self.rows = rows
        self.reader = reader

    @classmethod
    def from_config(cls, config):
        gain = config["gain"]

        def read(row):  # LDR202
            return torch.tensor(row) * gain

        return cls(config["rows"], reader=read)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, i):
        return self.reader(self.rows[i])


if __name__ == "__main__":
    signals = Signals.from_config({"gain": 2.0, "rows": [[1.0], [2.0]]})
    print(list(DataLoader(signals, num_workers=1)))
