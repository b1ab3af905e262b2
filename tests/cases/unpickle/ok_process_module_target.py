# The target and its arguments can be found by name, the closure stays in the parent.
import torch.multiprocessing as mp


def worker(rank, queue, options):
    queue.put((rank, options["scale"] * rank))


def run(count):
    queue = mp.Queue()

    def collect():
        return [queue.get(timeout=30) for _ in range(count)]

    processes = [mp.Process(target=worker, args=(i, queue, {"scale": 2})) for i in range(count)]
    for process in processes:
        process.start()
    gathered = collect()
    for process in processes:
        process.join()
    return gathered


if __name__ == "__main__":
    print(run(1))
