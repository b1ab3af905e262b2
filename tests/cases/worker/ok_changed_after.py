# The global changes when the workers have done their work, or in a way that the user may not take.
import argparse

from torch.utils.data import DataLoader

best = 0
verbose = False


def collate(batch):
    return [best + x if verbose else x for x in batch]


def main():
    global best, verbose
    parser = argparse.ArgumentParser()
    parser.add_argument("--verbose", action="store_true")
    verbose = parser.parse_args().verbose
    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)
    best = 1


if __name__ == "__main__":
    main()
