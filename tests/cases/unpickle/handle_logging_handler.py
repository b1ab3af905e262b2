# The handler of a logger; the logger itself is sent by its name.
import logging

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.log = logging.getLogger(__name__)
        self.handler = logging.StreamHandler()  # LDR204
        self.log.addHandler(self.handler)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
