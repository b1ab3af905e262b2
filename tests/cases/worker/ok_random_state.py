# Seeded again in each worker, drawn in the parent only, one order for all, or with one worker.
import numpy as np
from torch.utils.data import DataLoader, Dataset, IterableDataset, get_worker_info


class Numbers(Dataset):
    def __init__(self, seed):
        self.random = np.random.default_rng(seed)
        self.order = self.random.permutation(4)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.order[i]


class Noisy(Numbers):
    def __getitem__(self, i):
        return self.random.integers(9)


class Seeded(Dataset):
    def __init__(self):
        self.random = np.random.RandomState(0)

    def __len__(self):
        return 4

    def __getitem__(self, i):
        self.random.seed(i)
        return self.random.randint(9)


class Shuffled(IterableDataset):
    def __init__(self):
        self.random = np.random.default_rng(0)

    def __iter__(self):
        info = get_worker_info()
        order = self.random.permutation(8)
        yield from order[info.id :: info.num_workers]


def seed_again(worker_id):
    get_worker_info().dataset.random = np.random.default_rng(worker_id)


if __name__ == "__main__":
    for data in (Numbers(0), Seeded(), Shuffled()):
        for batch in DataLoader(data, num_workers=2):
            print(batch)
    for batch in DataLoader(Noisy(0), num_workers=2, worker_init_fn=seed_again):
        print(batch)
    for batch in DataLoader(Noisy(0), num_workers=1):
        print(batch)
