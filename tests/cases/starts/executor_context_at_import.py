# A context of its own for the executor: spawn on every platform.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

spawn = multiprocessing.get_context("spawn")


def work(x):
    return x + 1


with ProcessPoolExecutor(1, mp_context=spawn) as executor:
    print(list(executor.map(work, range(3))))  # LDR101
