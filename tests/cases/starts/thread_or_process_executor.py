# concurrent.futures by its module, at import.
import concurrent.futures


def work(x):
    return x


executor = concurrent.futures.ProcessPoolExecutor(max_workers=1)
future = executor.submit(work, 1)  # LDR101
print(future.result())
