# torch.multiprocessing.spawn of a bound method.
import torch.multiprocessing as mp


class Trainer:
    def __init__(self):
        self.loss = lambda x: x.sum()  # LDR201

    def run(self, rank):
        print(rank)

    def launch(self):
        mp.spawn(self.run, nprocs=1)


def main():
    Trainer().launch()


if __name__ == "__main__":
    main()
