# A child process whose target is a lambda.
import multiprocessing


def work(q, n):
    q.put(sum(range(n)))


def main():
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=lambda: work(q, 10))  # LDR201
    p.start()
    print(q.get())
    p.join()


if __name__ == "__main__":
    main()
