# A class body computes the data set's mean from a loader, and class bodies run at import.
from torch.utils.data import DataLoader


class Stats:
    loader = DataLoader([1.0, 2.0, 3.0, 4.0], num_workers=1)
    mean = sum(float(x) for x in loader) / 4  # LDR101
    name = "toy"


if __name__ == "__main__":
    print(Stats.mean)
