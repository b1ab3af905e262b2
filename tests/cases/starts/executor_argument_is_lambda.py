# An argument of submit, after the function.
from concurrent.futures import ProcessPoolExecutor


def apply(x, function):
    return function(x)


def main():
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(apply, 3, lambda x: x + 1).result())  # LDR201


if __name__ == "__main__":
    main()
