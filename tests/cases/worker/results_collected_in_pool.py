import multiprocessing as mp

found = []


def search(n):
    if n % 3 == 0:
        found.append(n)  # LDR307


def main():
    pool = mp.Pool(processes=2)
    pool.map(search, range(10))
    pool.close()
    pool.join()
    print("found", len(found), "numbers")


if __name__ == "__main__":
    main()
