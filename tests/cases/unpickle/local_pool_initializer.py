# A Pool's initializer is pickled into each worker, and this one is local.
import multiprocessing as mp
import os


def length(text):
    return len(text)


def run(texts, threads):
    def initialize():  # LDR202
        os.environ["OMP_NUM_THREADS"] = str(threads)

    with mp.Pool(1, initializer=initialize) as pool:
        return pool.map(length, texts)


if __name__ == "__main__":
    print(run(["ab", "cde"], threads=1))
