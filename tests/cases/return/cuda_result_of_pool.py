# Windows cannot carry CUDA tensors from a pool's workers; what a Process gives goes nowhere.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor

import torch


def encode(x):
    return {"code": torch.tensor(x).cuda()}  # LDR502


def work(x):
    return torch.tensor(x).cuda()


def safe(x):
    return torch.tensor(x).cuda().cpu()


if __name__ == "__main__":
    with ProcessPoolExecutor() as executor:
        print(list(executor.map(encode, range(4))))
        print(executor.submit(safe, 1).result())
    process = multiprocessing.Process(target=work, args=(1,))
    process.start()
    process.join()
