# A lambda as the target of a Process.
import multiprocessing


def work(queue, n):
    queue.put(n * n)


def main():
    queue = multiprocessing.Queue()
    worker = multiprocessing.Process(target=lambda: work(queue, 7))  # LDR201
    worker.start()
    print(queue.get(timeout=10))
    worker.join()


if __name__ == "__main__":
    main()
