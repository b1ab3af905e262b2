# Each worker takes what no other one has taken.
import multiprocessing

from torch.utils.data import DataLoader, IterableDataset


class Tasks(IterableDataset):
    def __init__(self, queue):
        self.queue = queue

    def __iter__(self):
        return self

    def __next__(self):
        task = self.queue.get()
        if task is None:
            raise StopIteration
        return task


if __name__ == "__main__":
    queue = multiprocessing.Queue()
    for task in (1, 2, 3, 4, None, None):
        queue.put(task)
    print(list(DataLoader(Tasks(queue), num_workers=2)))
