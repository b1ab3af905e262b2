# A subclass that says what of it is sent.
import threading

from torch.utils.data import DataLoader, Dataset


class Reader(threading.Thread):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def __reduce__(self):
        return Reader, (self.path,)


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
