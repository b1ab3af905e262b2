# RecursionError is no AttributeError, so it is not caught.
from torch.utils.data import DataLoader, Dataset


class Wrapper(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):  # LDR207
        try:
            return getattr(self.inner, name)
        except AttributeError:
            raise AttributeError(f"neither has {name}") from None

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return i


if __name__ == "__main__":
    for batch in DataLoader(Wrapper([1, 2]), num_workers=1):
        print(batch)
