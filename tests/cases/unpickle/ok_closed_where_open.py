import h5py
import numpy as np
from torch.utils.data import DataLoader, Dataset


class H5(Dataset):
    def __init__(self, path):
        self.path, self.f = path, None

    def open(self):
        if self.f is None:
            self.f = h5py.File(self.path, "r")

    def close(self):
        if self.f is not None:
            self.f.close()
            self.f = None

    def __enter__(self):
        self.open()
        return self

    def __exit__(self, *exc):
        self.close()

    def __len__(self):
        return 4

    def __getitem__(self, i):
        self.open()
        return self.f["x"][i]


def main():
    with h5py.File("rows.h5", "w") as f:
        f["x"] = np.arange(4)
    ds = H5("rows.h5")
    print(ds[0])
    ds.close()
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
