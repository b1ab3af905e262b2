# Opened in the worker, and not touched before.
import h5py
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.h5 = None
        with h5py.File("data.h5", "w") as file:
            file["x"] = [1, 2, 3, 4]
            self.n = len(file["x"])

    def __len__(self):
        return 4

    def __getitem__(self, i):
        if self.h5 is None:
            self.h5 = h5py.File("data.h5", "r")
        return int(self.h5["x"][i])


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
