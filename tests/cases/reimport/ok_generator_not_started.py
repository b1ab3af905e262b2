# Calling a generator function starts nothing until somebody draws from it, under the guard.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)


def endless(source):
    while True:
        yield from source


stream = endless(loader)

if __name__ == "__main__":
    for step in range(3):
        print(step, next(stream))
    stream.close()
