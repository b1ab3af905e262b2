# apply: unsafe
import struct

import torch
from torch.utils.data import DataLoader, Dataset

RECORD = struct.Struct("<if")


class Records(Dataset):
    def __init__(self, path):
        self.file = open(path, "rb")
        self.file.seek(0, 2)
        self.count = self.file.tell() // RECORD.size

    def __len__(self):
        return self.count

    def __getitem__(self, i):
        self.file.seek(i * RECORD.size)
        label, value = RECORD.unpack(self.file.read(RECORD.size))
        return torch.tensor(value), label


def main():
    with open("records.bin", "wb") as out:
        for i in range(5):
            out.write(RECORD.pack(i % 2, i / 4))
    for values, labels in DataLoader(Records("records.bin"), batch_size=2, num_workers=1):
        print(values.tolist(), labels.tolist())


if __name__ == "__main__":
    main()
