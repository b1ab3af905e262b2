# A tokenizer and a zarr array can be pickled, too.
import torch
import zarr
from tokenizers import Tokenizer, models
from torch.utils.data import DataLoader, Dataset


class Words(Dataset):
    def __init__(self):
        self.tokenizer = Tokenizer(models.WordLevel({"a": 0, "b": 1}, unk_token="a"))
        self.rows = zarr.open("rows.zarr", mode="w", shape=(4,), dtype="i4")

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return torch.tensor(self.tokenizer.encode("b").ids) + int(self.rows[i])


if __name__ == "__main__":
    for batch in DataLoader(Words(), num_workers=1):
        print(batch)
