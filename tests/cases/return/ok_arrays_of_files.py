import numpy as np
from torch.utils.data import DataLoader


def collate(names):
    return [np.load(name) for name in names]


if __name__ == "__main__":
    np.save("a.npy", np.zeros(3))
    for batch in DataLoader(["a.npy"], num_workers=1, collate_fn=collate):
        print(batch)
