# start_processes spawns if it is not told otherwise.
import torch.multiprocessing as mp


def main():
    def work(rank):  # LDR202: windows macos linux>=3.14 linux
        print(rank)

    def forked(rank):
        print(rank)

    mp.start_processes(forked, nprocs=1, start_method="fork")  # LDR403: windows
    mp.start_processes(work, nprocs=1)


if __name__ == "__main__":
    main()
