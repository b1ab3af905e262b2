# The loader is unpacked with a star, which iterates all of it.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), num_workers=1)
first, *others = loader  # LDR101
print(first, len(others))
merged = [
    *others,
    first,
]
print(merged)
