# The target of the Process is defined under the guard.
from multiprocessing import Process

if __name__ == "__main__":
    def download(url):  # LDR206
        print("fetching", url)

    job = Process(target=download, args=("https://example.org",))
    job.start()
    job.join()
    raise SystemExit(job.exitcode)
