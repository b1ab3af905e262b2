# apply: safe
from torch.utils.data import DataLoader

NUM_WORKERS = 0
PREFETCH = 4


def make_loaders(train, test):
    common = {"batch_size": 2, "num_workers": NUM_WORKERS}
    return (
        DataLoader(train, prefetch_factor=PREFETCH, **common),
        DataLoader(test, batch_size=1, num_workers=NUM_WORKERS, prefetch_factor=2),
    )


for loader in make_loaders([1, 2, 3], [4, 5]):
    print([batch.tolist() for batch in loader])
