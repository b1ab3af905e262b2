# A pool of an explicit context.
from multiprocessing import get_context


def main():
    with get_context("spawn").Pool(1) as pool:
        print(pool.map(lambda x: x + 1, range(3)))  # LDR201


if __name__ == "__main__":
    main()
