# The default of an __init__ parameter is a lambda, and __init__ keeps it on self.
import torch
from torch.utils.data import DataLoader, Dataset


class Waveforms(Dataset):
    def __init__(self, clips, augment=lambda wave: wave):  # LDR201
        super().__init__()
        self.clips = clips
        self.augment = augment

    def __len__(self):
        return len(self.clips)

    def __getitem__(self, i):
        return self.augment(self.clips[i])


if __name__ == "__main__":
    clips = [torch.zeros(16) for _ in range(4)]
    for batch in DataLoader(Waveforms(clips), batch_size=2, num_workers=1):
        print(batch.shape)
