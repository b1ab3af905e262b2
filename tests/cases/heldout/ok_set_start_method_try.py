# set_start_method at module level with force, and once more in a try statement.
import multiprocessing
import torch
from torch.multiprocessing import set_start_method
from torch.utils.data import DataLoader, TensorDataset

multiprocessing.set_start_method("spawn", force=True)
try:
    set_start_method("spawn")
except RuntimeError:
    pass


def main():
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1):
        print(x)


if __name__ == "__main__":
    main()
