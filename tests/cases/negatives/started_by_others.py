# A library module: it starts workers only when its function is called.
from torch.utils.data import DataLoader


def load(rows, workers=1):
    for batch in DataLoader(rows, num_workers=workers):
        print(batch)
