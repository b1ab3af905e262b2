# Preprocessing in a pool inside main, with a local function for imap, before plain training.
import argparse
import json
import multiprocessing
import os
import tempfile
from functools import partial

import torch
from torch.utils.data import DataLoader, TensorDataset


def read(path, encoding):
    with open(path, encoding=encoding) as f:
        return json.load(f)


def preprocess_all(paths, jobs, scale):
    def normalize(row):  # LDR202
        return [v / scale for v in row["values"]]

    with multiprocessing.Pool(jobs) as pool:
        rows = pool.map(partial(read, encoding="utf-8"), paths)
        return list(pool.imap(normalize, rows, chunksize=1))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--scale", type=float, default=10.0)
    args = parser.parse_args()
    folder = tempfile.mkdtemp()
    paths = []
    for i in range(4):
        paths.append(os.path.join(folder, f"{i}.json"))
        with open(paths[-1], "w") as f:
            json.dump({"values": [i, i + 1]}, f)
    x = torch.tensor(preprocess_all(paths, args.jobs, args.scale))
    for (b,) in DataLoader(TensorDataset(x), batch_size=2):
        print(b)


if __name__ == "__main__":
    main()
