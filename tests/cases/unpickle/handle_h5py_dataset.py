# Not the file but a dataset of it, which is tied to the file.
import h5py
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        file = h5py.File("data.h5", "w")
        file["x"] = [1, 2, 3, 4]
        self.x = file["x"]  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return int(self.x[i])


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
