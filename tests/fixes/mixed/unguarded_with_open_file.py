# apply: unsafe
import os

from torch.utils.data import DataLoader, Dataset

if not os.path.exists("numbers.txt"):
    with open("numbers.txt", "w") as out:
        out.writelines(f"{i:03}\n" for i in range(5))


class Numbers(Dataset):
    def __init__(self, path):
        self.file = open(path, "rb")
        self.parse = lambda line: int(line)

    def __len__(self):
        return 5

    def __getitem__(self, i):
        self.file.seek(4 * i)
        return self.parse(self.file.readline())


for batch in DataLoader(Numbers("numbers.txt"), batch_size=3, num_workers=1):
    print(batch.tolist())
