# The default of the helper's parameter starts a worker.
from torch.utils.data import DataLoader


def get_loader(values, batch_size=2, num_workers=1):
    return DataLoader(
        values,
        batch_size=batch_size,
        num_workers=num_workers,  # LDR401
    )


if __name__ == "__main__":
    for batch in get_loader([1.0, 2.0, 3.0]):
        print(batch)
