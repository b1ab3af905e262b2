# get_context("fork") raises on Windows.
import multiprocessing as mp


def square(n):
    return n * n


def main():
    context = mp.get_context("fork")  # LDR403
    with context.Pool(1) as pool:
        print(pool.map(square, [1, 2, 3]))


if __name__ == "__main__":
    main()
