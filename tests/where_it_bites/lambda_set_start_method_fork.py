# The whole program forks, if it can.
import multiprocessing as mp

from torch.utils.data import DataLoader


def main():
    for batch in DataLoader(
        range(4),
        num_workers=1,
        worker_init_fn=lambda worker: None,  # LDR201: windows
    ):
        print(batch)


if __name__ == "__main__":
    try:
        mp.set_start_method("fork")
    except ValueError:
        print("no fork here")
    main()
