# A function defined under the guard is called by name from __getitem__.
from torch.utils.data import DataLoader, Dataset


class Cubes(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        values = [cube(k) for k in (i, -i)]  # LDR302
        return values[0] - values[1]


if __name__ == "__main__":

    def cube(x):
        return x**3

    for x in DataLoader(Cubes(), num_workers=1):
        print(int(x))
