# With a __setstate__ of its own, or a __reduce__, nothing is asked of __getattr__.
from torch.utils.data import DataLoader, Dataset


class Wrapper(Dataset):
    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def __getstate__(self):
        return self.__dict__

    def __setstate__(self, state):
        self.__dict__.update(state)


class Rebuilt(Wrapper):
    def __reduce__(self):
        return (Rebuilt, (self.inner,))

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return self.inner[i]


if __name__ == "__main__":
    for batch in DataLoader(Rebuilt([Wrapper(1), 2]), num_workers=1, collate_fn=str):
        print(batch)
