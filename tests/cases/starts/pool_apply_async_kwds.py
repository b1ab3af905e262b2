# Keywords of a task.
from torch.multiprocessing import Pool


def call(x, key=None):
    return key(x)


def main():
    with Pool(1) as pool:
        result = pool.apply_async(call, (3,), {"key": lambda x: -x})  # LDR201
        print(result.get())


if __name__ == "__main__":
    main()
