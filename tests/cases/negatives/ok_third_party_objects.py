# Objects of other libraries that can be pickled.
import pandas as pd
import requests
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset


class Rows(Dataset):
    def __init__(self):
        self.session = requests.Session()
        self.icon = Image.new("RGB", (2, 2))
        self.table = pd.DataFrame({"x": [0.0, 1.0, 2.0]})
        self.scale = torch.nn.Linear(1, 1)

    def __len__(self):
        return len(self.table)

    def __getitem__(self, i):
        return float(self.table["x"][i]) + self.icon.size[0]


if __name__ == "__main__":
    for batch in DataLoader(Rows(), num_workers=1):
        print(batch)
