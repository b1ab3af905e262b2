# A replay buffer preallocates its storage on the GPU and is sampled by a loader.
import torch
from torch.utils.data import DataLoader, Dataset


class ReplayBuffer(Dataset):
    def __init__(self, capacity, obs_dim, device):
        self.obs = torch.zeros((capacity, obs_dim), dtype=torch.float32, device=device)  # LDR205
        self.ptr = 0
        self.size = 0
        self.capacity = capacity

    def add(self, obs):
        self.obs[self.ptr] = torch.as_tensor(obs)
        self.ptr = (self.ptr + 1) % self.capacity
        self.size = min(self.size + 1, self.capacity)

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        return self.obs[i]


def main():
    buffer = ReplayBuffer(100, 4, device=torch.device("cuda"))
    for _ in range(32):
        buffer.add([0.0, 1.0, 2.0, 3.0])
    for batch in DataLoader(buffer, batch_size=8, num_workers=2, shuffle=True):
        print(batch.shape)


if __name__ == "__main__":
    main()
