# A class of one's own is called DataLoader, takes num_workers and starts nothing.
class DataLoader:
    """Reads in the calling process; num_workers is kept for compatibility."""

    def __init__(self, data, batch_size=1, num_workers=0):
        self.data, self.batch_size, self.num_workers = data, batch_size, num_workers

    def __iter__(self):
        for i in range(0, len(self.data), self.batch_size):
            yield self.data[i : i + self.batch_size]


import torch

loader = DataLoader(torch.arange(4), batch_size=2, num_workers=4)
for batch in loader:
    print(batch)
