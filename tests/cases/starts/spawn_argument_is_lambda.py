# An argument of torch.multiprocessing.spawn.
from torch.multiprocessing import spawn


def run(rank, schedule):
    print(rank, schedule(1))


def main():
    spawn(run, args=(lambda epoch: 0.5**epoch,), nprocs=1)  # LDR201


if __name__ == "__main__":
    main()
