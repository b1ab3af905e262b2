# The guard holds only the start method.
import multiprocessing as mp

from torch.utils.data import DataLoader

if __name__ == "__main__":
    mp.set_start_method("spawn")

for batch in DataLoader(range(4), num_workers=1):  # LDR101: windows macos linux>=3.14 linux
    print(batch)
