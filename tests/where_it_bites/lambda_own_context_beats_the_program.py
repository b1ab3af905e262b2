# The program spawns, and the loader forks all the same.
import multiprocessing as mp

from torch.utils.data import DataLoader

if __name__ == "__main__":
    mp.set_start_method("spawn")
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=lambda batch: batch,
        multiprocessing_context=mp.get_context("fork"),  # LDR403: windows
    )
    for batch in loader:
        print(batch)
