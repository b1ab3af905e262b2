# Options at their defaults are accepted without workers.
import torch
from torch.utils.data import DataLoader


def main():
    loader = DataLoader(
        torch.arange(4),
        batch_size=2,
        num_workers=0,
        timeout=0,
        multiprocessing_context=None,
        prefetch_factor=None,
        persistent_workers=False,
        worker_init_fn=None,
        pin_memory=False,
        in_order=True,
    )
    for batch in loader:
        print(batch)


if __name__ == "__main__":
    main()
