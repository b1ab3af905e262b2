# with_transform keeps a function of main in the dataset that the workers get.
# library: datasets
# fails: Can't (get|pickle) local object
import torch
from datasets import Dataset
from torch.utils.data import DataLoader


def main():
    def to_tensor(rows):  # LDR202
        return {"n": torch.tensor(rows["n"])}

    ds = Dataset.from_dict({"n": list(range(8))}).with_transform(to_tensor)
    for batch in DataLoader(ds, batch_size=4, num_workers=1):
        print(batch)


if __name__ == "__main__":
    main()
