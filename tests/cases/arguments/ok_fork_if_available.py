# The script asks whether fork exists before it asks for it.
import multiprocessing as mp


def square(n):
    return n * n


def main():
    method = "fork" if "fork" in mp.get_all_start_methods() else "spawn"
    with mp.get_context(method).Pool(1) as pool:
        print(pool.map(square, [1, 2]))


if __name__ == "__main__":
    main()
