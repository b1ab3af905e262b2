# A process of an explicit context, started at module level.
import multiprocessing as mp

ctx = mp.get_context("spawn")


def work(queue):
    queue.put(1)


queue = ctx.Queue()
process = ctx.Process(target=work, args=(queue,))
process.start()  # LDR101
process.join()
