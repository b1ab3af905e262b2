# A child process is given an open file.
import multiprocessing


def write(log):
    log.write("started")


if __name__ == "__main__":
    log = open("log.txt", "w")  # LDR204
    child = multiprocessing.Process(target=write, args=(log,))
    child.start()
    child.join()
