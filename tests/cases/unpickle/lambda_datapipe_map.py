# A lambda mapped over an iterable data pipe is kept in the pipe.
import torch
from torch.utils.data import DataLoader
from torch.utils.data.datapipes.iter import IterableWrapper


def main():
    pipe = IterableWrapper(range(4)).sharding_filter()
    pipe = pipe.map(lambda n: torch.tensor(n * 2))  # LDR201
    for batch in DataLoader(pipe, batch_size=2, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
