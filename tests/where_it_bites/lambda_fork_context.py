# Forked workers inherit the lambda. Windows cannot fork, and pickles nothing, either.
from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=lambda batch: batch,
        multiprocessing_context="fork",  # LDR403: windows
    )
    for batch in loader:
        print(batch)
