# start_processes takes the start method by name.
from torch.multiprocessing import start_processes


def work(rank):
    print(rank)


if __name__ == "__main__":
    start_processes(work, nprocs=2, start_method="fork")  # LDR403
