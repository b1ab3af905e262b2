# The constructor of an object made at import.
from pathlib import Path

from torch.utils.data import DataLoader

class Run:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir()


run = Run("runs")  # LDR105

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
