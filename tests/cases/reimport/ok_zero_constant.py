# The number of workers is zero by way of a constant and a conversion.
from torch.utils.data import DataLoader

DEBUG = True
NUM_WORKERS = 0 if DEBUG else 8
SETTINGS = {"workers": "0", "batch": 2}

one = DataLoader(list(range(4)), num_workers=NUM_WORKERS)
two = DataLoader(list(range(4)), batch_size=SETTINGS["batch"], num_workers=int(SETTINGS["workers"]))
three = DataLoader(list(range(4)), num_workers=max(0, NUM_WORKERS))

for a, b in zip(one, two):
    print(a, b)
print(list(three))
