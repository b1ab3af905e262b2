# The dataset that the transform was given to is not the one that is loaded.
# library: datasets
import torch
from datasets import Dataset
from torch.utils.data import DataLoader


def main():
    ds = Dataset.from_dict({"n": list(range(8))})
    preview = ds.with_transform(lambda rows: rows)
    print(preview[0])
    for batch in DataLoader(ds.map(lambda row: {"m": row["n"]}), batch_size=4, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
