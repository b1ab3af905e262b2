# Arguments in the tuples of starmap.
from multiprocessing import Pool


def call(function, x):
    return function(x)


def main():
    def double(x):  # LDR202
        return 2 * x

    tasks = [(double, x) for x in range(3)]
    with Pool(1) as pool:
        print(pool.starmap(call, tasks))


if __name__ == "__main__":
    main()
