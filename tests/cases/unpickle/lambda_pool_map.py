# Pool.map sends its function to the workers, here a lambda.
from multiprocessing import Pool


def main():
    with Pool(processes=1) as pool:
        squares = pool.map(lambda v: v * v, range(5))  # LDR201
    print(squares)


if __name__ == "__main__":
    main()
