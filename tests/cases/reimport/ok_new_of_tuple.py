# __new__ of a library's class, and a class that gives another one.
import torch
from torch.utils.data import DataLoader


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))


class Zero:
    def __new__(cls):
        return 0


pair = Pair(0, 1)
for batch in DataLoader(torch.arange(4), num_workers=Zero()):
    print(batch, pair)
