# A list of processes is built and started in loops at module level.
import torch.multiprocessing as mp
import torch


def train(rank, model):
    for _ in range(2):
        model(torch.randn(1, 2)).sum().backward()
    print("done", rank)


num_processes = 2
model = torch.nn.Linear(2, 1)
model.share_memory()
processes = []
for rank in range(num_processes):
    p = mp.Process(target=train, args=(rank, model))
    p.start()  # LDR101
    processes.append(p)
for p in processes:
    p.join()
assert all(p.exitcode == 0 for p in processes)
