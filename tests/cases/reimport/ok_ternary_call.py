# A conditional expression calls main only in the script itself.
from torch.utils.data import DataLoader


def main(workers=1):
    loader = DataLoader(list(range(4)), num_workers=workers)
    return sum(int(x) for x in loader)


result = main() if __name__ == "__main__" else None
if result is not None:
    print("sum", result)
