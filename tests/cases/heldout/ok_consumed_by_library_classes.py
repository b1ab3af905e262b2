# Lambdas that library objects use up at once: Counter, Series, filter in a tensor, vectorize called.
from collections import Counter, OrderedDict

import numpy as np
import pandas as pd
import torch
from torch.utils.data import DataLoader, Dataset


class Chars(Dataset):
    def __init__(self, text):
        self.freq = Counter(filter(lambda c: c.isalpha(), text))
        self.order = OrderedDict(sorted(self.freq.items(), key=lambda kv: -kv[1]))
        self.series = pd.Series(list(text)).map(lambda c: ord(c))
        self.codes = np.vectorize(lambda c: ord(c) - 97)(list(self.order))
        self.t = torch.FloatTensor(list(map(lambda c: float(c), self.codes)))
        self.frame = pd.DataFrame({"c": list(text)}).assign(n=lambda d: d["c"].str.len())

    def __len__(self):
        return len(self.t)

    def __getitem__(self, i):
        return self.t[i]


def main():
    for b in DataLoader(Chars("hello world"), batch_size=4, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
