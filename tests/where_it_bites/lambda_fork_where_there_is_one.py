# Fork where the system has it, and its own way elsewhere.
import multiprocessing as mp

from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=lambda batch: batch,  # LDR201: windows
        multiprocessing_context="fork" if "fork" in mp.get_all_start_methods() else None,
    )
    for batch in loader:
        print(batch)
