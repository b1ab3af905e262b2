# The initializer of an executor goes to each of its processes.
from concurrent.futures import ProcessPoolExecutor


def work(x):
    return x


def main():
    def prepare():  # LDR202
        pass

    with ProcessPoolExecutor(1, initializer=prepare) as executor:
        print(list(executor.map(work, range(3))))


if __name__ == "__main__":
    main()
