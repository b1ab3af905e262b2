# apply: safe
import multiprocessing as mp


def main():
    results = mp.Queue()
    chunks = [[1, 2, 3], [4, 5, 6]]

    def work(number, chunk):
        results.put((number, sum(chunk)))

    processes = [mp.Process(target=work, args=item) for item in enumerate(chunks)]
    for process in processes:
        process.start()
    for number, total in sorted(results.get(timeout=10) for _ in processes):
        print(number, total)
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
