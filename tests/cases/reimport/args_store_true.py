# Worker processes are used unless a store_true flag says otherwise.
import argparse

from torch.utils.data import DataLoader

parser = argparse.ArgumentParser()
parser.add_argument("--serial", action="store_true", help="load in this process")
args = parser.parse_args()

workers = 0 if args.serial else 1
loader = DataLoader(list(range(4)), num_workers=workers)

smallest = min(int(x) for x in loader)  # LDR101
print(smallest)
