# The old folder is removed first.
import os
import shutil

from torch.utils.data import DataLoader

if os.path.exists("runs"):
    shutil.rmtree("runs")
os.makedirs("runs")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
