# The number of workers comes from a JSON file that is not seen.
import json
import sys

import torch
from torch.utils.data import DataLoader, TensorDataset


def main(path):
    with open(path) as f:
        config = json.load(f)
    loader = DataLoader(
        TensorDataset(torch.randn(8, 2)),
        batch_size=config["batch_size"],
        num_workers=config["num_workers"],
        collate_fn=lambda b: torch.cat([x for x, in b]),  # LDR201
    )
    for b in loader:
        print(b.shape)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        with open("config.json", "w") as f:
            f.write('{"batch_size": 4, "num_workers": 1}')
        sys.argv.append("config.json")
    main(sys.argv[1])
