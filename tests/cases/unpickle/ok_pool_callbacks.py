# Callbacks of pools and futures run in the parent.
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def square(n):
    return n * n


def main():
    results = []
    with Pool(1) as pool:
        pool.apply_async(square, (3,), callback=lambda value: results.append(value)).wait()
        results.extend(sorted(pool.map(square, [2, 1]), key=lambda v: -v))
    with ProcessPoolExecutor(1) as executor:
        future = executor.submit(square, 4)
        future.add_done_callback(lambda f: results.append(f.result()))
        future.result()
    print(results)


if __name__ == "__main__":
    main()
