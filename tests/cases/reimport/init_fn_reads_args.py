# worker_init_fn takes the seed from arguments that are parsed under the guard.
import argparse
import random

import torch
from torch.utils.data import DataLoader


def seed_worker(worker_id):
    seed = args.seed + worker_id  # LDR302
    random.seed(seed)
    torch.manual_seed(seed)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    loader = DataLoader(list(range(4)), num_workers=1, worker_init_fn=seed_worker)
    print([int(x) for x in loader])
