# The number of workers stands in a JSON file: a plain unknown is silent, though this start is unguarded.
import json
import os
import tempfile

import torch
from torch.utils.data import DataLoader, TensorDataset

path = os.path.join(tempfile.gettempdir(), "attack_workers.json")
if not os.path.exists(path):
    with open(path, "w") as f:
        json.dump({"loader": {"num_workers": 2, "batch_size": 4}}, f)

with open(path) as f:
    config = json.load(f)

loader = DataLoader(
    TensorDataset(torch.arange(8)),
    batch_size=config["loader"]["batch_size"],
    num_workers=config["loader"]["num_workers"],
)
for epoch in range(1):
    for (x,) in loader:
        print(epoch, x)
