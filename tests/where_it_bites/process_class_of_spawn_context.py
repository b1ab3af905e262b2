# A subclass of a context's Process, which keeps a lambda.
import multiprocessing as mp

spawn = mp.get_context("spawn")


class Worker(spawn.Process):
    def __init__(self):
        super().__init__()
        self.key = lambda x: -x  # LDR201: windows macos linux>=3.14 linux

    def run(self):
        print(sorted([1, 2], key=self.key))


if __name__ == "__main__":
    worker = Worker()
    worker.start()
    worker.join()
