# The object whose method is mapped holds the pool itself.
from multiprocessing import Pool


class Runner:
    def __init__(self):
        self.pool = Pool(1)  # LDR204

    def work(self, x):
        return x + 1

    def run(self):
        return self.pool.map(self.work, range(3))


def main():
    print(Runner().run())


if __name__ == "__main__":
    main()
