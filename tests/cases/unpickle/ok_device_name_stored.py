# The dataset knows the device by name and keeps its tensors on the CPU.
import torch
from torch.utils.data import DataLoader, Dataset


class Clips(Dataset):
    def __init__(self, clips, device):
        self.device = torch.device(device)
        self.pin = self.device.type == "cuda"
        self.clips = torch.as_tensor(clips).to(torch.float32)

    def __len__(self):
        return len(self.clips)

    def __getitem__(self, i):
        return self.clips[i]


if __name__ == "__main__":
    clips = Clips([[1, 2], [3, 4]], device="cuda")
    model = torch.nn.Linear(2, 1).to("cpu")
    for batch in DataLoader(clips, num_workers=1):
        print(model(batch))
