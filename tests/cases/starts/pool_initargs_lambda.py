# What a pool hands to its initializer.
from multiprocessing import Pool

chosen = {}


def prepare(key):
    chosen["key"] = key


def use(x):
    return chosen["key"](x)


def main():
    with Pool(1, initializer=prepare, initargs=(lambda x: -x,)) as pool:  # LDR201
        print(pool.map(use, range(3)))


if __name__ == "__main__":
    main()
