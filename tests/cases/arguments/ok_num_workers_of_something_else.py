# These num_workers belong to a thread pool and to a class of the script.
from concurrent.futures import ThreadPoolExecutor


class Downloader:
    def __init__(self, urls, num_workers=4, persistent_workers=True):
        self.urls = urls
        self.num_workers = num_workers
        self.persistent_workers = persistent_workers

    def run(self):
        with ThreadPoolExecutor(max_workers=self.num_workers) as pool:
            return list(pool.map(len, self.urls))


if __name__ == "__main__":
    print(Downloader(["http://a", "http://bc"], num_workers=2).run())
