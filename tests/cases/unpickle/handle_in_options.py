# The options carry an open file to the dataset.
import argparse

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self, args):
        self.args = args

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    args = argparse.ArgumentParser().parse_args()
    args.log = open("log.txt", "w")  # LDR204
    for batch in DataLoader(Samples(args), num_workers=1):
        print(batch)
