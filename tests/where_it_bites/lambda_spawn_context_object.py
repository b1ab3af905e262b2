# A context object says how: it is followed to the loader, which is made in a function.
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def make(context, collate):
    options = {"multiprocessing_context": context, "collate_fn": collate}
    return DataLoader(range(4), num_workers=1, **options)


def main():
    context = mp.get_context("spawn")
    for batch in make(context, lambda batch: batch):  # LDR201: windows macos linux>=3.14 linux
        print(batch)


if __name__ == "__main__":
    main()
