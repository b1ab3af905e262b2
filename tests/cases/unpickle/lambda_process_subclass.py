# A Process subclass is pickled as a whole, with the lambda on self.
import torch.multiprocessing as mp


class Loader(mp.Process):
    def __init__(self, paths, decode):
        super().__init__(daemon=True)
        self.paths = paths
        self.decode = decode
        self.out = mp.Queue()

    def run(self):
        for path in self.paths:
            self.out.put(self.decode(path))


def main():
    loader = Loader(["a.png", "b.png"], decode=lambda p: p.upper())  # LDR201
    loader.start()
    print(loader.out.get(timeout=10))
    loader.join()


if __name__ == "__main__":
    main()
