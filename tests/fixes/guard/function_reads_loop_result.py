# apply: unsafe
from torch.utils.data import DataLoader

loader = DataLoader([5, 3, 8, 1], batch_size=2, num_workers=1)

largest = 0
for batch in loader:
    largest = max(largest, batch.max().item())


def normalise(value):
    return value / largest


print([normalise(value) for value in (2, 4)])
for batch in loader:
    print(normalise(batch).tolist())
