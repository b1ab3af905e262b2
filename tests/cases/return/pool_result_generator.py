# What a pool's function gives goes through a queue: a generator cannot, and the call raises.
from multiprocessing import Pool


def squares(numbers):
    for number in numbers:
        yield number * number


def read(path):
    with open(path) as file:
        return file.readlines()


def parse(path):
    return (line.split() for line in open(path))  # LDR501


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(read, ["a.txt"]))
        for rows in pool.imap_unordered(parse, ["a.txt"]):
            print(rows)
