# parent_process() is still None while a worker runs the module again, so this test guards nothing.
import multiprocessing

from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(list(range(4)), num_workers=1):
        print(batch)


if multiprocessing.parent_process() is None:
    main()  # LDR101
