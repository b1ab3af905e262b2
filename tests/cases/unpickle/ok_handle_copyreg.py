# copyreg knows how to send it.
import copyreg

from torch.utils.data import DataLoader, Dataset


class Reader:
    def __init__(self, path):
        self.path = path
        self.file = open(path)


def reduce_reader(reader):
    return Reader, (reader.path,)


copyreg.pickle(Reader, reduce_reader)


class Samples(Dataset):
    def __init__(self):
        self.reader = Reader(__file__)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
