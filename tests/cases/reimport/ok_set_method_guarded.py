# The start method is set once, under the guard.
import torch.multiprocessing as mp
from torch.utils.data import DataLoader

mp.set_sharing_strategy("file_system")
ctx = mp.get_context("spawn")


def main():
    loader = DataLoader(list(range(4)), num_workers=1, multiprocessing_context=ctx)
    print([int(x) for x in loader])


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
