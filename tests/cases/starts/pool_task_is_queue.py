# A queue can be given to a process that starts, not to one that runs: under fork, too.
import multiprocessing as mp


def work(x, queue):
    queue.put(x)


def main():
    queue = mp.Queue()  # LDR204
    with mp.Pool(1) as pool:
        pool.apply(work, (1, queue))
    print(queue.get())


if __name__ == "__main__":
    main()
