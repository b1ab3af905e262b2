# A forkserver context from multiprocessing makes the pool.
import multiprocessing as mp


def double(x):
    return 2 * x


def main():
    ctx = mp.get_context("forkserver")  # LDR403
    with ctx.Pool(2) as pool:
        print(pool.map(double, range(4)))


if __name__ == "__main__":
    main()
