# ProcessPoolExecutor is given a fork context.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

METHOD = "fork"


def double(n):
    return 2 * n


def main():
    context = multiprocessing.get_context(method=METHOD)  # LDR403
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as executor:
        print(list(executor.map(double, [1, 2])))


if __name__ == "__main__":
    main()
