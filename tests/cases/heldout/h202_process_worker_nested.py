# A producer that is nested in main is the target of a process.
import multiprocessing as mp


def main():
    n_items = 5

    def producer(queue):  # LDR202
        for i in range(n_items):
            queue.put(i)
        queue.put(None)

    queue = mp.Queue()
    proc = mp.Process(target=producer, args=(queue,), daemon=True)
    proc.start()
    while (item := queue.get()) is not None:
        print(item)
    proc.join()


if __name__ == "__main__":
    main()
