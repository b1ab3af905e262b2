# A registry object with __setitem__ and a dict subclass give the collate functions.
import torch
from torch.utils.data import DataLoader


class Registry:
    def __init__(self):
        self._items = {}

    def __setitem__(self, key, value):
        if key in self._items:
            raise KeyError(f"{key} is taken")
        self._items[key] = value

    def __getitem__(self, key):
        return self._items[key]


class Table(dict):
    def register(self, key, value):
        self[key] = value


COLLATE = Registry()
COLLATE["stack"] = lambda rows: torch.tensor(rows)  # LDR201

INIT = Table()
INIT.register("seed", lambda worker_id: torch.manual_seed(worker_id))  # LDR201


def main():
    loader = DataLoader(
        [1, 2, 3], batch_size=2, num_workers=1, collate_fn=COLLATE["stack"], worker_init_fn=INIT["seed"]
    )
    for b in loader:
        print(b)


if __name__ == "__main__":
    main()
