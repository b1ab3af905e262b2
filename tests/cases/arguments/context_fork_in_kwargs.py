# "forkserver" stands in the dict of options.
import torch
from torch.utils.data import DataLoader


def main():
    options = {
        "num_workers": 1,  # LDR401
        "multiprocessing_context": "forkserver",  # LDR403
    }
    print(list(DataLoader(torch.arange(2), **options)))


if __name__ == "__main__":
    main()
