# setdefault does not touch the zero that the caller gave.
from torch.utils.data import DataLoader


def make(data, **kw):
    kw.setdefault("num_workers", 4)
    return DataLoader(data, **kw)


class InProcess(DataLoader):
    def __init__(self, *args, **kw):
        kw["num_workers"] = 0
        super().__init__(*args, **kw)


for x in make(list(range(2)), num_workers=0):
    print(x)
for x in InProcess(list(range(2)), num_workers=4):
    print(x)
