# The loader and its workers are only mentioned in strings and comments.
"""Usage:

    for batch in DataLoader(ds, num_workers=4):
        ...
"""
from torch.utils.data import Dataset

HELP = "for x in torch.utils.data.DataLoader(ds, num_workers=8): print(x)"


class Toy(Dataset):
    def __len__(self):
        return 2

    def __getitem__(self, i):
        # a multiprocessing.Process(target=...).start() would be wrong here
        return i


for word in HELP.split():
    print(word, len(Toy()))
