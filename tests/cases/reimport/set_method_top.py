# The start method is set at module level, and a worker that runs this again may not set it twice.
import torch.multiprocessing as mp
from torch.utils.data import DataLoader

mp.set_start_method("spawn")  # LDR103


def main():
    for batch in DataLoader(list(range(4)), batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
