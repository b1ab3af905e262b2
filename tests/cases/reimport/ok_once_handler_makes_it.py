# Made where it was found missing.
import os

from torch.utils.data import DataLoader

try:
    os.listdir("runs")
except FileNotFoundError:
    os.makedirs("runs")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
