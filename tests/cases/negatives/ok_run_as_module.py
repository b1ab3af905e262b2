# python -m: the worker imports the module by its name.
import subprocess
import sys
from pathlib import Path

from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    if "-m" not in sys.argv:
        subprocess.run([sys.executable, "-m", Path(__file__).stem, "-m"], check=True)
    else:
        for batch in DataLoader(Rows(), num_workers=1):
            print(batch)
