# An h5py file on self.
import h5py
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.h5 = h5py.File("data.h5", "w")  # LDR204
        self.h5["x"] = [1, 2, 3, 4]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return int(self.h5["x"][i])


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
