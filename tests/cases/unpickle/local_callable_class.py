# The collator is a callable object, but its class is local.
import torch
from torch.utils.data import DataLoader


def get_loader(examples, max_length):
    class Collator:  # LDR203
        def __init__(self, limit):
            self.limit = limit

        def __call__(self, batch):
            return torch.tensor([ids[: self.limit] for ids in batch])

    return DataLoader(examples, batch_size=2, collate_fn=Collator(max_length), num_workers=1)


if __name__ == "__main__":
    for batch in get_loader([[1, 2, 3], [4, 5, 6]], max_length=2):
        print(batch)
