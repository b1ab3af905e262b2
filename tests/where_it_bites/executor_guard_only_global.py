# A forked process has the globals of its parent, a spawned one has not.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def scaled(n):
    return n * scale  # LDR302: windows macos linux>=3.14 linux


if __name__ == "__main__":
    scale = 2
    context = mp.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        print(list(executor.map(scaled, [1, 2])))
