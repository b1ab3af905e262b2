# A setting bound under the guard is read by __getitem__, which a worker runs without it.
from torch.utils.data import DataLoader, Dataset


class Scaled(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i):
        if SCALE > 1:  # LDR302
            return i * SCALE
        return i


if __name__ == "__main__":
    SCALE = 3
    for batch in DataLoader(Scaled(), batch_size=2, num_workers=1):
        print(batch.tolist())
