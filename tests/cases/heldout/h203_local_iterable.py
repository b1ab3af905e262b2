# An IterableDataset in a function, sharded by worker info.
import torch
from torch.utils.data import DataLoader, IterableDataset, get_worker_info


def stream(lines, workers):
    class Stream(IterableDataset):  # LDR203
        def __iter__(self):
            info = get_worker_info()
            step = info.num_workers if info else 1
            start = info.id if info else 0
            for line in lines[start::step]:
                yield len(line)

    return DataLoader(Stream(), batch_size=2, num_workers=workers)


def main():
    for batch in stream(["a", "bb", "ccc", "dddd"], workers=2):
        print(batch)


if __name__ == "__main__":
    main()
