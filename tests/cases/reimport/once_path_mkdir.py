# Path.mkdir, whose parents= says nothing about the folder itself.
from pathlib import Path

from torch.utils.data import DataLoader

folder = Path("runs") / "first"
folder.mkdir(parents=True)  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
