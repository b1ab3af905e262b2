# The worker function of a Process is nested in main().
import torch.multiprocessing as mp


def main():
    results = mp.Queue()

    def worker(rank):  # LDR202
        results.put(rank + 1)

    processes = [mp.Process(target=worker, args=(rank,)) for rank in range(1)]
    for p in processes:
        p.start()
    print(results.get(timeout=10))
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
