# apply: safe
import torch
from torch.utils.data import DataLoader


def run(limit, workers=1):
    clip = lambda batch: torch.tensor(batch).clamp(max=limit)

    print("in the parent:", clip([1, 5]).tolist())
    train = DataLoader([1, 3, 5, 7], batch_size=2, num_workers=workers, collate_fn=clip)
    valid = DataLoader([2, 4], num_workers=workers, collate_fn=clip)
    for loader in (train, valid):
        print([batch.tolist() for batch in loader])


if __name__ == "__main__":
    run(limit=4)
