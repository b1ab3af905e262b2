# A dataset of files opened lazily per worker, with an index, memmap and thread-free state.
import json
import os
import tempfile

import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


class ShardedText(Dataset):
    """One line a sample; the file is opened on first use in each process."""

    def __init__(self, path):
        self.path = path
        self._file = None
        self.offsets = []
        with open(path, "rb") as f:
            while True:
                pos = f.tell()
                if not f.readline():
                    break
                self.offsets.append(pos)

    @property
    def file(self):
        if self._file is None:
            self._file = open(self.path, "rb")
        return self._file

    def __len__(self):
        return len(self.offsets)

    def __getitem__(self, i):
        self.file.seek(self.offsets[i])
        row = json.loads(self.file.readline())
        return torch.tensor(row["x"]), row["y"]

    def __getstate__(self):
        return {**self.__dict__, "_file": None}


def write(path, n):
    with open(path, "w") as f:
        for i in range(n):
            f.write(json.dumps({"x": [i, i + 1], "y": i % 2}) + "\n")


def main():
    with tempfile.TemporaryDirectory() as tmp:
        path = os.path.join(tmp, "data.jsonl")
        write(path, 8)
        ds = ShardedText(path)
        x, y = ds[0]
        print("peek", x, y, np.asarray(ds.offsets).max())
        dl = DataLoader(ds, batch_size=4, num_workers=2, shuffle=True)
        for epoch in range(1):
            for x, y in dl:
                print(x.shape, y.tolist())
        if ds._file is not None:
            ds._file.close()


if __name__ == "__main__":
    main()
