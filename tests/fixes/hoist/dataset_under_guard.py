# apply: safe
from torch.utils.data import DataLoader

if __name__ == "__main__":
    import torch
    from torch.utils.data import Dataset

    class Spiral(Dataset):
        def __init__(self, turns):
            self.angles = torch.linspace(0, turns, 4)

        def __len__(self):
            return len(self.angles)

        def __getitem__(self, i):
            a = self.angles[i]
            return torch.stack([a * torch.cos(a), a * torch.sin(a)])

    for batch in DataLoader(Spiral(turns=2), batch_size=2, num_workers=1):
        print(batch.shape)
