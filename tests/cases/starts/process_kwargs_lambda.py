# The keywords of a process.
from multiprocessing import Process


def work(x, key=None):
    print(key(x))


def main():
    process = Process(target=work, args=(1,), kwargs={"key": lambda x: x + 1})  # LDR201
    process.start()
    process.join()


if __name__ == "__main__":
    main()
