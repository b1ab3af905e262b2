# The comparison names "main" instead of "__main__" and uses !=, so it is true in workers too.
from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), num_workers=1)


def main():
    for item in loader:
        print(item)


if __name__ != "main":
    main()  # LDR101
