# The name comes from the command line, which a worker is given too.
import argparse
import os

from torch.utils.data import DataLoader

parser = argparse.ArgumentParser()
parser.add_argument("--out", default="runs")
args = parser.parse_args()
os.makedirs(args.out)  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
