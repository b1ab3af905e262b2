# joblib pickles lambdas by value and needs no guard.
from joblib import Parallel, delayed

import torch
from torch.utils.data import DataLoader, TensorDataset

rows = Parallel(n_jobs=2)(delayed(lambda v: v * v)(i) for i in range(4))


def main():
    for b in DataLoader(TensorDataset(torch.tensor(rows)), batch_size=2, num_workers=0):
        print(b)


if __name__ == "__main__":
    main()
