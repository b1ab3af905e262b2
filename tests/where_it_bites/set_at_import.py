# A spawned process sets the start method a second time.
import multiprocessing as mp

from torch.utils.data import DataLoader

mp.set_start_method("spawn")  # LDR103: windows macos linux>=3.14 linux

if __name__ == "__main__":
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
