# main() is called without a guard but returns at once unless this is the script.
from torch.utils.data import DataLoader


def main():
    if __name__ != "__main__":
        return
    loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)
    for batch in loader:
        print(batch)


main()
