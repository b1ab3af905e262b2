# The tasks of a pool are pickled, too.
import multiprocessing


def call(function):
    return function()


def main():
    with multiprocessing.Pool(1) as pool:
        print(pool.map(call, [lambda: 1]))  # LDR201


if __name__ == "__main__":
    main()
