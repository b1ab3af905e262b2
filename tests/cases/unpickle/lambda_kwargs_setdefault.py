# A helper fills in a lambda with kwargs.setdefault when the caller gave no collate_fn.
from torch.utils.data import DataLoader


def build_loader(dataset, **kwargs):
    kwargs.setdefault("num_workers", 1)
    kwargs.setdefault("collate_fn", lambda batch: tuple(zip(*batch)))  # LDR201
    return DataLoader(dataset, **kwargs)


if __name__ == "__main__":
    pairs = [(i, str(i)) for i in range(4)]
    loader = build_loader(pairs, batch_size=2)
    for numbers, names in loader:
        print(numbers, names)
