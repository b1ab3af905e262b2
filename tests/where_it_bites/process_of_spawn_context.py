# A process of a spawn context, and one of the program's own kind.
import multiprocessing as mp
import sys


def main():
    context = mp.get_context("spawn")
    process = context.Process(target=lambda: None)  # LDR201: windows macos linux>=3.14 linux
    process.start()
    process.join()
    sys.exit(process.exitcode)


if __name__ == "__main__":
    main()
