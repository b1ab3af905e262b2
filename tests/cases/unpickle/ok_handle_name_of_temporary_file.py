# Only the name of a temporary file crosses.
import tempfile

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self):
        with tempfile.NamedTemporaryFile(delete=False) as file:
            file.write(b"abc")
        self.path = file.name

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Samples(), num_workers=1):
        print(batch)
