# The dataset can be found again, but a transform in its list has a class from under the guard.
from torch.utils.data import DataLoader, Dataset


class Piped(Dataset):
    def __init__(self, steps):
        self.steps = steps

    def __len__(self):
        return 4

    def __getitem__(self, i):
        for step in self.steps:
            i = step(i)
        return i


if __name__ == "__main__":

    class Plus:  # LDR206
        def __init__(self, k):
            self.k = k

        def __call__(self, x):
            return x + self.k

    print([int(x) for x in DataLoader(Piped([Plus(1), Plus(2)]), num_workers=1)])
