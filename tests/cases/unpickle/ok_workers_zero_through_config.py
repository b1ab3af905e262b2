# The config says zero workers, and the loader three functions away obeys.
import torch
from torch.utils.data import DataLoader

CONFIG = {"batch_size": 2, "num_workers": 0}


def make(dataset, collate, config):
    return DataLoader(dataset, collate_fn=collate, **config)


def build(values, config=CONFIG):
    return make(values, lambda batch: torch.tensor(batch), config)


def main():
    for batch in build([1, 2, 3, 4]):
        print(batch)


if __name__ == "__main__":
    main()
