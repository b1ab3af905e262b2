# The start method is set to forkserver under the guard.
import torch
import torch.multiprocessing
from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(torch.arange(4), batch_size=2, num_workers=1):  # LDR401
        print(batch)


if __name__ == "__main__":
    torch.multiprocessing.set_start_method("forkserver", force=True)  # LDR403
    main()
