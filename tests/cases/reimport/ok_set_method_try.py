# The RuntimeError from a second set_start_method is caught.
import torch
from torch.utils.data import DataLoader

try:
    torch.multiprocessing.set_start_method("spawn")
except RuntimeError:
    pass


def main():
    print(list(DataLoader(torch.arange(4), num_workers=1)))


if __name__ == "__main__":
    main()
