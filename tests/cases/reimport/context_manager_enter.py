# A context manager makes the iterator in __enter__, so the with statement starts the workers.
from torch.utils.data import DataLoader


class Stream:
    def __init__(self, loader):
        self.loader = loader

    def __enter__(self):
        self.it = iter(self.loader)
        return self

    def __exit__(self, *exc):
        del self.it
        return False


loader = DataLoader(list(range(4)), num_workers=1)
with Stream(loader) as stream:  # LDR101
    print("first", next(stream.it).item())
