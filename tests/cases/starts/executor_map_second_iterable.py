# Elements of the second iterable of Executor.map.
from concurrent.futures import ProcessPoolExecutor


def apply(x, function):
    return function(x)


def main():
    rules = [lambda x: x + 1]  # LDR201
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(list(executor.map(apply, [3], rules)))


if __name__ == "__main__":
    main()
