# Another error is caught.
import os

from torch.utils.data import DataLoader

try:
    os.mkdir("runs")  # LDR105
except PermissionError:
    print("no room here")

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
