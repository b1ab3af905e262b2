# The number of workers is a field of a config dataclass.
from dataclasses import dataclass

import torch
import torch.utils.data as data


@dataclass
class Config:
    batch_size: int = 2
    num_workers: int = 1
    seed: int = 0


def main(config):
    torch.manual_seed(config.seed)
    loader = data.DataLoader(
        data.TensorDataset(torch.rand(4)),
        batch_size=config.batch_size,
        num_workers=config.num_workers,  # LDR401
    )
    print([x for (x,) in loader])


if __name__ == "__main__":
    main(Config(batch_size=4))
