# The script says that it runs on Linux only.
import sys

from torch.utils.data import DataLoader

assert sys.platform == "linux", "needs fork"

if __name__ == "__main__":
    print(list(DataLoader(range(4), num_workers=1)))
