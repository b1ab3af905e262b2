# A helper that returns where the folder is there.
import os

from torch.utils.data import DataLoader

def prepare(name):
    if os.path.isdir(name):
        return
    os.makedirs(name)


prepare("runs")
for name in ("a", "b"):
    if os.path.exists(name):
        continue
    os.mkdir(name)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
