# The documented pool idiom: an initializer sets the global; the serial path sets it too.
import argparse
import multiprocessing as mp


def init(table):
    global lookup
    lookup = table


def find(key):
    return lookup[key]


def main(jobs):
    table = {"a": 1, "b": 2}
    if jobs == 0:
        init(table)
        return [find(k) for k in table]
    with mp.Pool(jobs, initializer=init, initargs=(table,)) as pool:
        return pool.map(find, list(table))


if __name__ == "__main__":
    p = argparse.ArgumentParser()
    p.add_argument("--jobs", type=int, default=1)
    args = p.parse_args()
    print(main(args.jobs))
