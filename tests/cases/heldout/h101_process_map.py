# tqdm's process_map starts processes at module level.
import torch
from torch.utils.data import DataLoader, TensorDataset
from tqdm.contrib.concurrent import process_map


def slow(i):
    return i * i


squares = process_map(slow, range(4), max_workers=1)  # LDR101


def main():
    for (x,) in DataLoader(TensorDataset(torch.tensor(squares)), batch_size=2, num_workers=1):
        print(x)


if __name__ == "__main__":
    main()
