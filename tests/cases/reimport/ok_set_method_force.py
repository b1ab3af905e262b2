# force=True lets each worker set the start method once more.
from multiprocessing import set_start_method

from torch.utils.data import DataLoader

set_start_method("spawn", force=True)

if __name__ == "__main__":
    for batch in DataLoader(list(range(4)), batch_size=2, num_workers=1):
        print(batch)
