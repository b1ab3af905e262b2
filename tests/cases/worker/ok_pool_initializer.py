# The same, handed over by the initializer, together with a Value.
import multiprocessing as mp

import numpy as np

data = None
done = mp.Value("i", 0)


def start(array, counter):
    global data, done
    data, done = array, counter


def total(i):
    with done.get_lock():
        done.value += 1
    return data[i].sum()


def main():
    global data
    data = np.ones((4, 3))
    with mp.Pool(2, initializer=start, initargs=(data, done)) as pool:
        print(pool.map(total, range(4)))
    assert done.value == 4


if __name__ == "__main__":
    main()
