# Tasks of plain data, callbacks in the parent, keys that sort in the parent.
import functools
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def work(x, scale=1):
    return x * scale


def main():
    rows = sorted([3, 1, 2], key=lambda x: -x)
    with mp.Pool(1) as pool:
        print(pool.map(functools.partial(work, scale=2), rows))
        print(pool.map(work, (row + 1 for row in rows)))
        pool.apply_async(work, (1,), callback=lambda result: print(result)).get()
    with ProcessPoolExecutor(1) as executor:
        futures = {executor.submit(work, x): x for x in rows}
        print([future.result() for future in futures])
        print(list(executor.map(work, rows, chunksize=2)))


if __name__ == "__main__":
    main()
