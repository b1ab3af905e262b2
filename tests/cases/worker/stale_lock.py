# A lock at module level: every process has its own, and nobody waits for anybody.
from multiprocessing import Lock, Process

lock = Lock()


def write(i):
    with lock:  # LDR303
        print(i)


if __name__ == "__main__":
    children = [Process(target=write, args=(i,)) for i in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
