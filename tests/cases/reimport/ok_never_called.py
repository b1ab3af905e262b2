# The functions and methods that start workers are defined and never called at import.
import multiprocessing as mp
import unittest

from torch.utils.data import DataLoader


def train(n=1):
    for x in DataLoader(list(range(4)), num_workers=n):
        print(x)


def parallel(fn, values):
    with mp.Pool(2) as pool:
        return pool.map(fn, values)


class LoaderTest(unittest.TestCase):
    def test_loader(self):
        loader = DataLoader(list(range(4)), num_workers=1)
        self.assertEqual(sum(int(x) for x in loader), 6)


if __name__ == "__main__":
    unittest.main()
