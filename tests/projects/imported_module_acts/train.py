import folders
import weights
from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
    print(folders.result("a"), weights.start)


if __name__ == "__main__":
    main()
