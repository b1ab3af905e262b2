# It may be there.
import os
from pathlib import Path

from torch.utils.data import DataLoader

os.makedirs("runs", exist_ok=True)
os.makedirs("plots", 0o777, True)
Path("cache").mkdir(parents=True, exist_ok=True)

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
