# The ValueError for an unknown start method is caught.
import multiprocessing


def work():
    print("working")


if __name__ == "__main__":
    try:
        multiprocessing.set_start_method("fork")
    except ValueError:
        print("no fork on this platform")
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
