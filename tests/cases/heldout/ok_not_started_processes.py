# Processes, executors, contexts and queues are made at import, and started under the guard.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def work(x):
    return x + 1


ctx = mp.get_context("spawn")
queue = ctx.SimpleQueue()
lock = mp.Lock()
executor = ProcessPoolExecutor(1)
proc = mp.Process(target=work, args=(1,))
mp.freeze_support()


def main():
    proc.start()
    proc.join()
    print(list(executor.map(work, [1, 2])))
    executor.shutdown()


if __name__ == "__main__":
    main()
