# Both branches of the guard bind the name, so a worker has it too.
from torch.utils.data import DataLoader, Dataset

if __name__ == "__main__":
    GREETING = "from the script"
    SHIFT = 2
else:
    SHIFT = 2


class Shifted(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i + SHIFT


if __name__ == "__main__":
    print(GREETING, [int(x) for x in DataLoader(Shifted(), num_workers=1)])
