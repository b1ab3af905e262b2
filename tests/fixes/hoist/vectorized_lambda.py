# apply: safe
import numpy as np
from torch.utils.data import DataLoader, Dataset


class Thresholded(Dataset):
    def __init__(self, values, threshold=0.5):
        self.values = np.asarray(values)
        self.binarize = np.vectorize(lambda v: 1 if v > threshold else 0, otypes=[np.int64])

    def __len__(self):
        return len(self.values)

    def __getitem__(self, i):
        return self.binarize(self.values[i])


if __name__ == "__main__":
    data = [[0.1, 0.9], [0.6, 0.4], [0.7, 0.8]]
    for batch in DataLoader(Thresholded(data), batch_size=2, num_workers=1):
        print(batch.tolist())
