# apply: unsafe
from torch.utils.data import DataLoader, IterableDataset


def read(numbers):
    for number in numbers:
        if number >= 0:
            yield number


class Positive(IterableDataset):
    def __init__(self, numbers):
        self.numbers = read(numbers)
        self.squares = (number**2 for number in numbers if number >= 0)

    def __iter__(self):
        for number, square in zip(self.numbers, self.squares):
            yield number, square


if __name__ == "__main__":
    for number, square in DataLoader(Positive([3, -1, 2, -5, 4]), batch_size=2, num_workers=1):
        print(number.tolist(), square.tolist())
