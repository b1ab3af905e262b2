# A list on the dataset holds instances of a class that is local to the builder.
import torch
from torch.utils.data import DataLoader, Dataset


class Annotated(Dataset):
    def __init__(self, records):
        self.records = records

    def __len__(self):
        return len(self.records)

    def __getitem__(self, i):
        return torch.tensor(self.records[i].box)


def read_annotations(lines):
    class Record:  # LDR203
        def __init__(self, line):
            self.box = [float(part) for part in line.split(",")]

    return [Record(line) for line in lines]


if __name__ == "__main__":
    dataset = Annotated(read_annotations(["0,0,1,1", "1,1,2,3"]))
    for box in DataLoader(dataset, num_workers=1):
        print(box)
