# A lock in an object whose method is submitted.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


class Counter:
    def __init__(self):
        self.lock = multiprocessing.Lock()  # LDR204

    def work(self, x):
        with self.lock:
            return x


def main():
    counter = Counter()
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(counter.work, 1).result())


if __name__ == "__main__":
    main()
