# With force the start method may be set at import, again and again.
import multiprocessing as mp

from torch.utils.data import DataLoader

mp.set_start_method("spawn", force=True)

if __name__ == "__main__":
    mp.set_start_method("spawn", force=True)
    for batch in DataLoader(range(4), num_workers=1):
        print(batch)
