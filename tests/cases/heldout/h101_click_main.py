# A command-line function of our own decorator kit is called at module level.
import functools
import sys

import torch
from torch.utils.data import DataLoader, TensorDataset


class App:
    def __init__(self):
        self.commands = {}

    def command(self, name=None):
        def deco(fn):
            self.commands[name or fn.__name__] = fn

            @functools.wraps(fn)
            def inner(*a, **k):
                return fn(*a, **k)

            return inner

        return deco

    def __call__(self, argv=None):
        name, *rest = argv or sys.argv[1:] or ["train"]
        return self.commands[name](*rest)


app = App()


@app.command()
def train(workers=2):
    for (x,) in DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=int(workers)):
        print(x)


app()  # LDR101
