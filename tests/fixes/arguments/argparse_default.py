# apply: unsafe
# platform: win32
import argparse

from torch.utils.data import DataLoader, Dataset

parser = argparse.ArgumentParser()
parser.add_argument("--data", default="digits")
parser.add_argument("--workers", type=int, default=2, help="processes that load data")


class Table(Dataset):
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return f"{args.data}-{i}"


if __name__ == "__main__":
    args = parser.parse_args()
    loader = DataLoader(Table(), batch_size=2, num_workers=args.workers, prefetch_factor=2)
    for batch in loader:
        print(batch)
