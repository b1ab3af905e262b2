# functools.partial binds the arguments of the training function, then the partial is called.
from functools import partial

from torch.utils.data import DataLoader


def fit(epochs, workers=0, data=(0, 1, 2, 3)):
    for epoch in range(epochs):
        for x in DataLoader(list(data), num_workers=workers):
            print(epoch, int(x))


dry_run = partial(fit, 0)
full_run = partial(fit, 1, workers=1)
dry_run()
full_run()  # LDR101
