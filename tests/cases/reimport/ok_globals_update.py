# The names are put into globals() at import time, in the script and in the worker alike.
from torch.utils.data import DataLoader, Dataset

globals().update({"LOW": 1, "HIGH": 3})
for _name in ("MID",):
    globals()[_name] = 2


class Clipped(Dataset):
    def __len__(self):
        return 5

    def __getitem__(self, i):
        return min(max(i, LOW), HIGH) * MID


if __name__ == "__main__":
    print([int(x) for x in DataLoader(Clipped(), num_workers=1)])
