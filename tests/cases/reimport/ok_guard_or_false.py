# The guard is joined by `or` to a constant that is false.
from torch.utils.data import DataLoader

FORCE = False


def main():
    for batch in DataLoader(list(range(4)), batch_size=2, num_workers=1):
        print(batch.sum().item())


if FORCE or __name__ == "__main__":
    main()
