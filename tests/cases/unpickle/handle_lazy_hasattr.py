# A hasattr guard, and a sample that is shown first.
from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if not hasattr(self, "file"):
            self.file = open(__file__)  # LDR204
        return i


if __name__ == "__main__":
    data = Samples()
    print(data[0])
    for batch in DataLoader(data, num_workers=1):
        print(batch)
