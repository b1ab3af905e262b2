# Handles that are local to __init__.
import json
import zipfile

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        file = open(__file__)
        self.lines = file.readlines()
        file.close()
        with zipfile.ZipFile("data.zip", "w") as archive:
            self.names = archive.namelist()
        with open("index.json", "w") as file:
            json.dump({"a": 1}, file)
        self.index = json.load(open("index.json"))

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.lines[i]


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
