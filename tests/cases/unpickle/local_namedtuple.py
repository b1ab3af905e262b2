# A namedtuple type made inside a function is a local class for pickle.
from collections import namedtuple

import torch
from torch.utils.data import DataLoader, Dataset


class Trajectory(Dataset):
    def __init__(self, steps):
        Step = namedtuple("Step", ["state", "reward"])  # LDR203
        self.steps = [Step(state=[float(i)], reward=i % 2) for i in range(steps)]

    def __len__(self):
        return len(self.steps)

    def __getitem__(self, i):
        step = self.steps[i]
        return torch.tensor(step.state), step.reward


def main():
    for state, reward in DataLoader(Trajectory(4), batch_size=2, num_workers=1):
        print(state, reward)


if __name__ == "__main__":
    main()
