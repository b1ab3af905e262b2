# Threads share memory, so thread pools and Thread may run lambdas and local functions.
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.pool import ThreadPool


def main():
    results = []

    def worker(n):
        results.append(n * n)

    thread = threading.Thread(target=lambda: worker(3))
    thread.start()
    thread.join()
    with ThreadPool(1) as pool:
        results += pool.map(lambda n: n + 1, [1, 2])
    with ThreadPoolExecutor(max_workers=1) as executor:
        executor.submit(worker, 5).result()
    print(results)


if __name__ == "__main__":
    main()
