# The target of the Process is fine, but a lambda is among its args.
import multiprocessing as mp


def consume(items, rank, key):
    print(rank, max(items, key=key))


if __name__ == "__main__":
    words = ["fig", "banana", "kiwi"]
    procs = []
    for rank in range(1):
        p = mp.Process(
            target=consume,
            args=(words, rank, lambda word: len(word)),  # LDR201
        )
        p.start()
        procs.append(p)
    for p in procs:
        p.join()
    assert all(p.exitcode == 0 for p in procs)
