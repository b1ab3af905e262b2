# The guard compares with "main", so nothing is run at all, neither here nor in a worker.
from torch.utils.data import DataLoader


def main():
    for item in DataLoader(list(range(4)), num_workers=1):
        print(item)


if __name__ == "main":
    main()
