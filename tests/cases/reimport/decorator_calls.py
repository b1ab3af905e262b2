# A decorator runs the function at once, so the definition itself starts the workers.
from torch.utils.data import DataLoader


def run_now(fn):
    fn()
    return fn


def later(fn):
    return fn


@later
def evaluate():
    for x in DataLoader([0, 1], num_workers=1):
        print("eval", x)


@run_now  # LDR101
def train():
    for x in DataLoader([0, 1, 2, 3], num_workers=1):
        print("train", x)
