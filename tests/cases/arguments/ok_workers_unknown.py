# The number of workers is not known before the script runs.
import json
import sys

import torch
from torch.utils.data import DataLoader


def main(config):
    loader = DataLoader(torch.arange(4), batch_size=2, num_workers=config["workers"])
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    source = open(sys.argv[1]).read() if len(sys.argv) > 1 else '{"workers": 0}'
    main(json.loads(source))
