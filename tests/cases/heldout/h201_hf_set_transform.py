# A Hugging Face dataset keeps the lambda that set_transform was given.
import torch
from datasets import Dataset
from torch.utils.data import DataLoader


def main():
    ds = Dataset.from_dict({"x": [1, 2, 3, 4]})
    ds.set_transform(lambda batch: {"x": [torch.tensor(v) for v in batch["x"]]})  # LDR201
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
