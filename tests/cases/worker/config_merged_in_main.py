# main() merges a file into the defaults: the workers have the defaults.
import sys

from torch.utils.data import DataLoader, Dataset
from yacs.config import CfgNode

config = CfgNode()
config.FLIP = False
config.LOADER = CfgNode()
config.LOADER.WORKERS = 2


class Images(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return -i if config.FLIP else i  # LDR303


def main():
    config.merge_from_list(sys.argv[1:])
    if config.FLIP:
        print("flipped")
    loader = DataLoader(Images(), num_workers=config.LOADER.WORKERS, collate_fn=lambda b: b)  # LDR201
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
