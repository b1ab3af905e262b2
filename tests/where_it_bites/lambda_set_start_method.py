# The whole program spawns.
import torch.multiprocessing as mp
from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(
        range(4),
        num_workers=1,
        worker_init_fn=lambda worker: None,  # LDR201: windows macos linux>=3.14 linux
    ):
        print(batch)


if __name__ == "__main__":
    mp.set_start_method("spawn", force=True)
    main()
