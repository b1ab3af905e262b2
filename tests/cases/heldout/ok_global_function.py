# A function that is defined in a function under a global name is found by that name.
import torch
from torch.utils.data import DataLoader


def setup():
    global coll

    def coll(b):
        return torch.stack(b)


setup()


def main():
    for b in DataLoader(torch.arange(3), num_workers=2, collate_fn=coll):
        print(b)


if __name__ == "__main__":
    main()
