# A forked process has what is defined under the guard.
import multiprocessing as mp

if __name__ == "__main__":

    def double(n):  # LDR206: windows macos linux>=3.14
        return 2 * n

    with mp.Pool(1) as pool:
        print(pool.map_async(double, [1, 2]).get(5))
