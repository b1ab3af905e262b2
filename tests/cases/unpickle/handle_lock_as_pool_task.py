# A lock of multiprocessing as an argument of a task; the initializer may have it.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from functools import partial


def begin(lock):
    print(lock)


def work(lock, number):
    return number


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    queue = multiprocessing.Queue()  # LDR204
    event = multiprocessing.Event()  # LDR204
    given = multiprocessing.Manager().Queue()
    with multiprocessing.Pool(1, begin, (lock,)) as pool:
        print(pool.apply(work, (given, 1)))
        print(pool.map(partial(work, 2), [1]))
        with ProcessPoolExecutor(1) as executor:
            print(executor.submit(work, event, 1).exception())
        print(pool.apply(work, (queue, 1)))
