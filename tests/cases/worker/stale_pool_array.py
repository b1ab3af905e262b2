# A big array in a global that main fills; the tasks of a Pool read it.
import multiprocessing as mp

import numpy as np

data = None


def total(i):
    return data[i].sum()  # LDR303


def main():
    global data
    data = np.ones((4, 3))
    with mp.Pool(2) as pool:
        print(pool.map(total, range(4)))


if __name__ == "__main__":
    main()
