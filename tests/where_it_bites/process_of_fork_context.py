# A process of a fork context.
import multiprocessing as mp

if __name__ == "__main__":
    process = mp.get_context("fork").Process(target=lambda: None)  # LDR403: windows
    process.start()
    process.join()
