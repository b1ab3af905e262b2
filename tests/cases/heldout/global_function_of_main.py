# main() defines the function under a global name that a worker does not have.
import torch
from torch.utils.data import DataLoader


def main():
    global coll

    def coll(b):  # LDR206
        return b

    for b in DataLoader([1], num_workers=1, collate_fn=coll):
        print(b)


if __name__ == "__main__":
    main()
