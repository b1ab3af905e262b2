# MONAI's ThreadDataLoader is asked for threads.
from monai.data import Dataset, ThreadDataLoader

if __name__ == "__main__":
    numbers = Dataset([1, 2], transform=lambda x: x)
    print(list(ThreadDataLoader(numbers, num_workers=2, use_thread_workers=True)))
