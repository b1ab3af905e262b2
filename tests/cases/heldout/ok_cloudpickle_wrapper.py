# The lambda is wrapped by an object whose state is cloudpickle's bytes.
import cloudpickle
import torch
from torch.utils.data import DataLoader, Dataset


class CloudpickleWrapper:
    def __init__(self, x):
        self.x = x

    def __getstate__(self):
        return cloudpickle.dumps(self.x)

    def __setstate__(self, data):
        self.x = cloudpickle.loads(data)

    def __call__(self, *args):
        return self.x(*args)


class Mapped(Dataset):
    def __init__(self, fn):
        self.fn = CloudpickleWrapper(fn)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.fn(torch.tensor(i))


def main():
    scale = 3
    for b in DataLoader(Mapped(lambda x: x * scale), batch_size=2, num_workers=1):
        print(b)


if __name__ == "__main__":
    main()
