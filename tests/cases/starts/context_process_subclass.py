# A subclass of a context's Process carries a lambda.
import multiprocessing as mp

ctx = mp.get_context("spawn")


class Reader(ctx.Process):
    def __init__(self):
        super().__init__()
        self.parse = lambda line: line.split()  # LDR201

    def run(self):
        print(self.parse("a b"))


def main():
    reader = Reader()
    reader.start()
    reader.join()


if __name__ == "__main__":
    main()
