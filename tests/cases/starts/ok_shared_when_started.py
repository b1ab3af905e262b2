# A Manager's queue as a task, a plain one through initargs, and one for a new process.
import multiprocessing as mp

box = {}


def prepare(queue):
    box["queue"] = queue


def put(x):
    box["queue"].put(x)


def put_into(x, queue):
    queue.put(x)


def main():
    queue = mp.Queue()
    with mp.Pool(1, prepare, (queue,)) as pool:
        pool.map(put, [1])
    print([queue.get()])
    process = mp.Process(target=put_into, args=(2, queue))
    process.start()
    print([queue.get()])
    process.join()
    with mp.Manager() as manager, mp.Pool(1) as pool:
        shared = manager.Queue()
        pool.apply(put_into, (3, shared))
        print([shared.get()])


if __name__ == "__main__":
    main()
