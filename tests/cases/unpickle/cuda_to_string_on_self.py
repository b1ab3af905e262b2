# __init__ moves the whole data set with .to("cuda").
import torch
from torch.utils.data import DataLoader, Dataset


class Resident(Dataset):
    def __init__(self, features, labels):
        self.features = features.to("cuda", dtype=torch.float16)  # LDR205
        self.labels = labels

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        return self.features[i], self.labels[i]


if __name__ == "__main__":
    resident = Resident(torch.rand(32, 4), list(range(32)))
    for features, labels in DataLoader(resident, batch_size=8, num_workers=2):
        print(features.shape)
