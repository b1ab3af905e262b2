# apply: unsafe
import functools

from torch.utils.data import DataLoader

METRICS = {}

loader = DataLoader([1.0, 2.0, 4.0, 8.0], batch_size=2, num_workers=1)
values = []
for batch in loader:
    values += batch.tolist()


def metric(name):
    def register(function):
        METRICS[name] = function
        return function

    return register


@metric("mean")
def mean(numbers):
    return sum(numbers) / len(numbers)


@metric("largest")
@functools.lru_cache(maxsize=None)
def largest(numbers):
    return max(numbers)


for name, function in METRICS.items():
    print(name, function(tuple(values)))
