import multiprocessing as mp

from tasks import make_task

if __name__ == "__main__":
    process = mp.Process(target=make_task(2))
    process.start()
    process.join()
    assert process.exitcode == 0
