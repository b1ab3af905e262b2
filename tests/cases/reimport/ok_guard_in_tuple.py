# The guard tests membership in a tuple of names that a worker never has.
from torch.utils.data import DataLoader


def main():
    print([int(x) for x in DataLoader(list(range(4)), num_workers=1)])


if __name__ in ("__main__", "train_script"):
    main()
