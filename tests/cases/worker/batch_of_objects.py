# What workers cannot send, by every way to give a batch; default_collate refuses some types itself.
from typing import NamedTuple

from torch.utils.data import DataLoader, Dataset, Subset, default_collate


class Sample(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        class Pair(NamedTuple):
            x: int
            y: int

        return {"pair": Pair(i, i)}  # LDR501


class Refused(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        return lambda: i


class Collate:
    def __init__(self, names):
        self.names = names

    def __call__(self, batch):
        result = {name: 0 for name in self.names}
        result["x"] = default_collate(batch)
        result["keys"] = result.keys()
        return result  # LDR501


class Batch:
    def __init__(self, path, values):
        self.file = open(path)
        self.values = values


def with_file(batch):
    return Batch(__file__, batch)  # LDR501


def local_function(batch):
    def show():
        print(batch)

    if len(batch) > 0:
        return show  # LDR501
    return batch


def lazily(batch):  # LDR501
    for x in batch:
        yield x


if __name__ == "__main__":
    for loader in (
        DataLoader(Subset(Sample(), [0]), num_workers=1, timeout=5),
        DataLoader(Refused(), num_workers=1),
        DataLoader(range(4), num_workers=1, timeout=5, collate_fn=Collate(["a"])),
        DataLoader(range(4), num_workers=1, timeout=5, collate_fn=with_file),
        DataLoader(range(4), num_workers=1, timeout=5, collate_fn=local_function),
        DataLoader(range(4), num_workers=1, timeout=5, collate_fn=lazily),
        DataLoader(range(4), collate_fn=lazily),
    ):
        try:
            for batch in loader:
                print(batch)
        except (RuntimeError, TypeError) as error:
            print(error)
