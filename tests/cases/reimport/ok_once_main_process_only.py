# Only the script itself does it.
import multiprocessing
import os

from torch.utils.data import DataLoader

if multiprocessing.current_process().name == "MainProcess":
    os.makedirs("runs")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
