# An instance of a local class is an argument of torch.multiprocessing.spawn.
import torch.multiprocessing as mp


def worker(rank, config):
    print(rank, config.epochs)


def main():
    class Config:  # LDR203
        epochs = 2

    mp.spawn(worker, nprocs=1, args=(Config(),))


if __name__ == "__main__":
    main()
