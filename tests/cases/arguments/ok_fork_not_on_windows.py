# The start method is set in the branch of the other platforms.
import os
import sys
from multiprocessing import Process, set_start_method


def work(name):
    print("hello", name)


def main():
    if os.name == "nt" or sys.platform == "darwin":
        set_start_method("spawn")
    else:
        set_start_method("fork")
    process = Process(target=work, args=("worker",))
    process.start()
    process.join()


if __name__ == "__main__":
    main()
