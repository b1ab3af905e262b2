# A helper fills in num_workers with setdefault when the caller gave none.
from torch.utils.data import DataLoader


def make_loader(data, **kwargs):
    kwargs.setdefault("num_workers", 1)
    kwargs.setdefault("drop_last", False)
    return DataLoader(data, **kwargs)


inline = make_loader(list(range(2)), num_workers=0)
default = make_loader(list(range(4)), batch_size=2)

print([b.tolist() for b in inline])
print([b.tolist() for b in default])  # LDR101
