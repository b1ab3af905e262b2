# A loader that repeats itself: whatever its __iter__ adds, the library's own starts the workers.
from torch.utils.data import DataLoader


class Forever(DataLoader):
    def __iter__(self):
        while True:
            yield from super().__iter__()


class Prefetched(DataLoader):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.iterator = super().__iter__()

    def __iter__(self):
        for _ in range(len(self)):
            yield next(self.iterator)


for step, batch in enumerate(Forever(range(4), num_workers=1)):  # LDR101
    if step == 8:
        break
Prefetched(range(4), num_workers=1)  # LDR101
