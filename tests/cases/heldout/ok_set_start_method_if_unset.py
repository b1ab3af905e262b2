# The start method is set at module level only if it was not set before.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader, TensorDataset

if mp.get_start_method(allow_none=True) is None:
    mp.set_start_method("spawn")


def main():
    ds = TensorDataset(torch.arange(4))
    for (x,) in DataLoader(ds, batch_size=2, num_workers=1):
        print(x)


if __name__ == "__main__":
    main()
