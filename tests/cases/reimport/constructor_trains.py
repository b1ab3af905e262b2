# Creating the experiment trains it, because __init__ calls the method with the loop.
from torch.utils.data import DataLoader


class Base:
    workers = 0

    def __init__(self, data):
        self.data = data
        self.fit()

    def fit(self):
        for x in DataLoader(self.data, num_workers=self.workers):
            print(type(self).__name__, int(x))


class Parallel(Base):
    workers = 1


Base([0, 1])
Parallel([0, 1, 2, 3])  # LDR101
