# Iterations that never run: constants that are false, a flag that is off.
import torch
from torch.utils.data import DataLoader, TensorDataset

DEBUG = False
VISUALIZE = 0
loader = DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1)

if DEBUG:
    for x in loader:
        print(x)
if VISUALIZE and loader is not None:
    print(next(iter(loader)))
while False:
    list(loader)

if __name__ == "__main__":
    print([x for x, in loader])
