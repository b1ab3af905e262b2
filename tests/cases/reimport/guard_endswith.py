# A loose test on the end of the module's name is true for "__mp_main__" as well.
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(list(range(4)), num_workers=1)
    print(max(int(x) for x in loader))


if __name__.endswith("main__"):
    main()  # LDR101
