# DataLoader is imported under a short alias and used inside an assert.
from torch.utils.data import DataLoader as DL
from torch.utils.data import Dataset


class Squares(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i * i


train_dl = DL(Squares(), 4, num_workers=1)
assert next(iter(train_dl)).tolist() == [0, 1, 4, 9]  # LDR101
print("loader works")
