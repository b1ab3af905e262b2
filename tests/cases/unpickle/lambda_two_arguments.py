# Two different lambdas cross in one call: the collate function and the worker's set-up.
import torch
from torch.utils.data import DataLoader


def evaluate(dataset):
    loader = DataLoader(
        dataset,
        batch_size=2,
        num_workers=1,
        collate_fn=lambda batch: torch.tensor(batch),  # LDR201
        worker_init_fn=lambda worker: torch.set_num_threads(1),  # LDR201
    )
    return sum(batch.float().mean().item() for batch in loader)


if __name__ == "__main__":
    print(evaluate([4, 8, 15, 16]))
