# A dataclass carries the loaders and its attribute is iterated at import time.
from dataclasses import dataclass

from torch.utils.data import DataLoader


@dataclass
class DataBundle:
    train: DataLoader
    val: DataLoader
    name: str = "toy"


bundle = DataBundle(
    train=DataLoader(list(range(4)), num_workers=1),
    val=DataLoader(list(range(2))),
)

for item in bundle.val:
    print("val", item)
for item in bundle.train:  # LDR101
    print("train", item)
