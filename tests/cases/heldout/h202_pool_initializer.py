# A pool is given a local initializer.
from multiprocessing import Pool, cpu_count


def square(x):
    return x * x


def main():
    def init():  # LDR202
        print("worker ready")

    with Pool(min(2, cpu_count()), initializer=init) as pool:
        for y in pool.imap_unordered(square, range(4)):
            print(y)


if __name__ == "__main__":
    main()
