# Options grow in a dict by a conditional update before they are expanded into the loader.
from torch.utils.data import DataLoader

BATCH_SIZE = 2
PARALLEL = True

loader_kwargs = {"batch_size": BATCH_SIZE}
if PARALLEL:
    loader_kwargs.update({"num_workers": 1, "persistent_workers": True})

test_loader = DataLoader(list(range(4)), **loader_kwargs)


def test():
    hits = 0
    for batch in test_loader:
        hits += int((batch % 2 == 0).sum())
    print("hits", hits)


test()  # LDR101
