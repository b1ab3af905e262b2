# Training runs in a thread that is started at module level.
import threading

import torch
from torch.utils.data import DataLoader, TensorDataset


def train(out):
    for (x,) in DataLoader(TensorDataset(torch.arange(8)), batch_size=4, num_workers=1):
        out.append(int(x.sum()))


result = []
t = threading.Thread(target=train, args=(result,))
t.start()  # LDR101
t.join()
print(result)
assert result
