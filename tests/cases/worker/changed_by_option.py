# What the user asks for reaches the script, and not the workers.
import argparse

from torch.utils.data import DataLoader

verbose = False


def collate(batch):
    return [x + 1 if verbose else x for x in batch]  # LDR303


def main():
    global verbose
    parser = argparse.ArgumentParser()
    parser.add_argument("--verbose", action="store_true")
    verbose = parser.parse_args().verbose
    for batch in DataLoader(range(4), num_workers=1, collate_fn=collate):
        print(batch)


if __name__ == "__main__":
    main()
