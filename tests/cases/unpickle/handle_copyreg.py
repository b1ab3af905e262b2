# copyreg sends the file itself.
import copyreg

from torch.utils.data import DataLoader, Dataset


class Reader:
    def __init__(self, file):
        self.file = file


copyreg.pickle(Reader, lambda reader: (Reader, (reader.file,)))


class Samples(Dataset):
    def __init__(self):
        self.reader = Reader(open(__file__))  # LDR204

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
