# Four functions lie between the module-level call and the loop that starts the workers.
from torch.utils.data import DataLoader


def consume(loader):
    yield from loader


def epoch(loader):
    return [int(x) for x in consume(loader)]


def fit(data, epochs):
    loader = DataLoader(data, num_workers=1)
    for _ in range(epochs):
        print(epoch(loader))


def cli(argv=None):
    fit(list(range(4)), epochs=1)
    return 0


status = cli()  # LDR101
print("status", status)
