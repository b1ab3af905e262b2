# A nested function is submitted to a ProcessPoolExecutor.
from concurrent.futures import ProcessPoolExecutor, as_completed


def preprocess(files, suffix):
    def convert(name):  # LDR202
        return name + suffix

    with ProcessPoolExecutor(max_workers=1) as pool:
        futures = [pool.submit(convert, name) for name in files]
        return [future.result() for future in as_completed(futures)]


if __name__ == "__main__":
    print(preprocess(["a", "b"], suffix=".pt"))
