# A generator function iterates the loader, and a module-level loop draws from it.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), num_workers=1)


def pairs():
    previous = None
    for item in loader:
        if previous is not None:
            yield previous, item
        previous = item


source = pairs()
print("not started yet")
for a, b in source:  # LDR101
    print(int(a), int(b))
