# What goes through a queue is pickled under every start method.
import multiprocessing as mp

if __name__ == "__main__":
    with mp.Pool(1) as pool:
        print(pool.map(lambda n: 2 * n, [1, 2]))  # LDR201: windows macos linux>=3.14 linux
