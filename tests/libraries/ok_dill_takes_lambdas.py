# Under a guard multiprocess and pathos take what pickle does not.
# library: pathos
from multiprocess import Pool, Process
from pathos.pools import ProcessPool


def main():
    with Pool(1) as pool:
        print(pool.map(lambda x: x + 1, range(3)))
    process = Process(target=lambda: print("there"))
    process.start()
    process.join()
    print(ProcessPool(1).map(lambda x: x * 2, range(3)))


if __name__ == "__main__":
    main()
