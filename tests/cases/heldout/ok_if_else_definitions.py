# Functions and classes under module-level if, try and with are not local.
import contextlib

import torch
from torch.utils.data import DataLoader, Dataset

try:
    import fancy_io
except ImportError:

    class Reader:
        def read(self, i):
            return torch.tensor(i)

else:
    Reader = fancy_io.Reader

if torch.cuda.is_available():

    def collate(batch):
        return torch.stack(batch).float()

else:

    def collate(batch):
        return torch.stack(batch)


with contextlib.suppress(ImportError):

    class Numbers(Dataset):
        def __init__(self, reader):
            self.reader = reader

        def __len__(self):
            return 4

        def __getitem__(self, i):
            return self.reader.read(i)


if __name__ == "__main__":
    for b in DataLoader(Numbers(Reader()), batch_size=2, collate_fn=collate, num_workers=1):
        print(b)
