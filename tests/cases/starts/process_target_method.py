# The target is a method of an object that holds an open file.
import multiprocessing


class Logger:
    def __init__(self, path):
        self.file = open(path, "w")  # LDR204

    def work(self):
        self.file.write("started")


def main():
    logger = Logger("log.txt")
    process = multiprocessing.Process(target=logger.work)
    process.start()
    process.join()


if __name__ == "__main__":
    main()
