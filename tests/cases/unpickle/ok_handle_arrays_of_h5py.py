# Arrays that were read out of the file.
import h5py
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        with h5py.File("data.h5", "w") as file:
            file["x"] = [1, 2, 3, 4]
        file = h5py.File("data.h5", "r")
        self.x = file["x"][:]
        self.y = file["x"][()]
        self.first = file["x"][0]

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return int(self.x[i])


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
