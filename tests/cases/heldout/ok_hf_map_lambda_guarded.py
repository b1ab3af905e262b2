# Hugging Face datasets: map and filter with lambdas and processes under the guard (dill).
import torch
from datasets import Dataset
from torch.utils.data import DataLoader


def main():
    ds = Dataset.from_dict({"x": list(range(8))})
    ds = ds.map(lambda r: {"y": r["x"] * 2}, num_proc=2).filter(lambda r: r["x"] % 2 == 0)
    ds.set_format("torch")
    for b in DataLoader(ds, batch_size=2, num_workers=1):
        print(b["y"] if torch.is_tensor(b["y"]) else b)


if __name__ == "__main__":
    main()
