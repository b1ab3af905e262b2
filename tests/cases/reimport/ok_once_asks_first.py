# It asks whether the folder is there.
import os
from pathlib import Path

from torch.utils.data import DataLoader

if not os.path.exists("runs"):
    os.makedirs("runs")
if not Path("plots").is_dir():
    Path("plots").mkdir()
os.path.isdir("cache") or os.mkdir("cache")
[os.mkdir(name) for name in ("a", "b") if not os.path.exists(name)]

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
