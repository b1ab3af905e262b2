# Each name has several definitions, and the one that is used is the one that the name leads to.
from torch.utils.data import DataLoader

try:
    from torch.utils.data import no_such_collate as collate
except ImportError:

    def collate(batch):
        return list(batch)


def init(worker_id):
    raise NotImplementedError


def init(worker_id):
    print("worker", worker_id)


if hasattr(DataLoader, "__iter__"):

    class Numbers(list):
        pass

else:

    class Numbers(tuple):
        pass


if __name__ == "__main__":
    for b in DataLoader(Numbers([1, 2, 3]), collate_fn=collate, worker_init_fn=init, num_workers=1):
        print(b)
