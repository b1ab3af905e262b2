# Either threads with a queue of threads, or processes with one of processes.
import multiprocessing
import queue
import sys
import threading


def work(results):
    results.put(1)


def run(heavy):
    if heavy:
        results = multiprocessing.Queue()
        kind = multiprocessing.Process
    else:
        results = queue.Queue()
        kind = threading.Thread
    child = kind(target=work, args=(results,))
    child.start()
    print(results.get())
    child.join()


if __name__ == "__main__":
    run(len(sys.argv) < 2)
