# apply: safe
import random

import torch
from torch.utils.data import ConcatDataset, DataLoader, Subset, TensorDataset


def get_loaders(args):
    data = TensorDataset(torch.arange(8.0), torch.arange(8) % 3)
    both = ConcatDataset([Subset(data, range(5)), Subset(data, [7])])

    def unpack(batch):
        x, y = zip(*batch)
        return torch.stack(x), torch.stack(y)

    def seed(worker_id):
        random.seed(args["seed"] + worker_id)

    common = dict(batch_size=args["batch"], num_workers=args["workers"], worker_init_fn=seed)
    return {
        "train": DataLoader(both, collate_fn=unpack, **common),
        "val": DataLoader(data, collate_fn=lambda batch: unpack(batch[:1]), **common),
        "plain": DataLoader(data, batch_size=8),
    }


args = {"batch": 4, "workers": 1, "seed": 3}
loaders = get_loaders(args)
for name, loader in loaders.items():
    for x, y in loader:
        print(name, x.tolist(), y.tolist())
