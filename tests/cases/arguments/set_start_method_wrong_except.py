# The except clause waits for RuntimeError, but an unknown method raises ValueError.
from multiprocessing import Process, set_start_method


def work():
    print("working")


if __name__ == "__main__":
    try:
        set_start_method("fork")  # LDR403
    except RuntimeError:
        pass
    process = Process(target=work)
    process.start()
    process.join()
