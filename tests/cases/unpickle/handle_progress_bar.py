# A progress bar on the dataset; one that is switched off is fine.
from tqdm import tqdm

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        self.bar = tqdm(total=4)  # LDR204
        self.quiet = tqdm(total=4, disable=True)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
