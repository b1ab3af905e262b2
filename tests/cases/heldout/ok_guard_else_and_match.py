# The guard with else, and in a match statement.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main(tag):
    for (x,) in DataLoader(TensorDataset(torch.arange(4)), batch_size=2, num_workers=1):
        print(tag, x)


if not __name__ == "__main__":
    ROLE = "worker"
else:
    ROLE = "main"
    main("if")

match __name__:
    case "__main__":
        main("match")
    case _:
        pass
