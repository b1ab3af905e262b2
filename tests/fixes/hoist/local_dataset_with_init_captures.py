# apply: unsafe
import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset


def main(window=2):
    series = np.arange(8, dtype=np.float32)
    mean, std = series.mean(), series.std()

    class Windows(Dataset):
        def __init__(self, start, stop, stride=1):
            super().__init__()
            self.starts = range(start, stop - window, stride)

        def __len__(self):
            return len(self.starts)

        def __getitem__(self, i):
            start = self.starts[i]
            x = (series[start : start + window] - mean) / std
            return torch.from_numpy(x), series[start + window]

    train = Windows(0, 6)
    test = Windows(stop=8, start=2, stride=2)
    for dataset in (train, test):
        for x, y in DataLoader(dataset, batch_size=2, num_workers=1):
            print(tuple(x.shape), y.tolist())


if __name__ == "__main__":
    main()
