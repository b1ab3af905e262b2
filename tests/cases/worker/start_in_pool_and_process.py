# A task of a Pool and a daemonic child may not start processes; a plain child may.
import multiprocessing as mp

from torch.utils.data import DataLoader


def count(size):
    return [int(x) for x in DataLoader(range(size), num_workers=1)]  # LDR304


def say():
    print("hello")


def nested():
    mp.Process(target=say).start()  # LDR304


def plain():
    child = mp.Process(target=say)
    child.start()
    child.join()


if __name__ == "__main__":
    mp.Process(target=plain).start()
    mp.Process(target=nested, daemon=True).start()
    with mp.Pool(1) as pool:
        print(pool.map(count, [3]))
