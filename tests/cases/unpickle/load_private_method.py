# The loader is made in a method, and its collate function is a private one.
from torch.utils.data import DataLoader


class Trainer:
    def __init__(self, data):
        self.loader = DataLoader(data, num_workers=1, collate_fn=self.__collate)

    def __collate(self, batch):  # LDR207
        return batch


if __name__ == "__main__":
    for batch in Trainer([1, 2]).loader:
        print(batch)
