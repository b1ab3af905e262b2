# Process.start can send locks and queues of multiprocessing, and so can a DataLoader's.
import multiprocessing

from torch.utils.data import DataLoader, Dataset


class Samples(Dataset):
    def __init__(self, lock, count):
        self.lock = lock
        self.count = count

    def __len__(self):
        return 4

    def __getitem__(self, i):
        with self.lock:
            self.count.value += 1
        return i


def work(queue):
    queue.put(1)


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    process = multiprocessing.Process(target=work, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
    data = Samples(multiprocessing.Lock(), multiprocessing.Value("i"))
    for batch in DataLoader(data, num_workers=1):
        print(batch)
