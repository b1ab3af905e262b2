# A multiprocessing_context without workers is refused.
import torch
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def main(workers=0):
    context = mp.get_context("spawn")
    loader = DataLoader(
        torch.arange(4),
        num_workers=workers,
        multiprocessing_context=context,  # LDR402
    )
    print(list(loader))


if __name__ == "__main__":
    main()
