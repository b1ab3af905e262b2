# Without workers an open file, a local class and a lambda are all fine, without a guard.
from torch.utils.data import DataLoader, Dataset

log = open("log.txt", "w")


def rows():
    class Rows(Dataset):
        def __init__(self):
            self.log = log

        def __len__(self):
            return 4

        def __getitem__(self, i):
            print(i, file=self.log)
            return i

    return Rows()


for batch in DataLoader(rows(), collate_fn=lambda rows: rows, num_workers=0):
    print(batch)
