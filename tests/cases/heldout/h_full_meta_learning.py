# Few-shot episodes: the task dataset builds its labels with a local class and keeps it.
import random

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class TaskDataset(Dataset):
    def __init__(self, data, num_tasks, task_transforms=()):
        self.data, self.num_tasks = data, num_tasks
        self.task_transforms = list(task_transforms)

    def __len__(self):
        return self.num_tasks

    def __getitem__(self, i):
        task = list(range(len(self.data)))
        for t in self.task_transforms:
            task = t(task)
        return torch.stack([self.data[j][0] for j in task]), torch.tensor([self.data[j][1] for j in task])


class NWays:
    def __init__(self, labels, n):
        self.labels, self.n = labels, n

    def __call__(self, task):
        keep = set(random.sample(sorted(set(self.labels)), self.n))
        return [i for i in task if self.labels[i] in keep]


def make_tasks(data, ways, shots, num_tasks=4):
    labels = [y for _, y in data]

    class KShots:  # LDR203
        def __call__(self, task):
            by = {}
            for i in task:
                by.setdefault(labels[i], []).append(i)
            return [i for ids in by.values() for i in ids[:shots]]

    return TaskDataset(data, num_tasks, [NWays(labels, ways), KShots()])


def adapt(model, x, y, lr=0.1):
    loss = nn.functional.cross_entropy(model(x), y)
    grads = torch.autograd.grad(loss, list(model.parameters()))
    with torch.no_grad():
        for p, g in zip(model.parameters(), grads):
            p -= lr * g
    return loss.item()


def main(ways=2, shots=1, workers=2):
    data = [(torch.randn(3), i % 4) for i in range(16)]
    tasks = make_tasks(data, ways, shots)
    model = nn.Linear(3, 4)
    for x, y in DataLoader(tasks, batch_size=None, num_workers=workers):
        print(adapt(model, x, y))


if __name__ == "__main__":
    main()
