# A notebook export with cells that keeps num_workers at zero and uses lambdas everywhere.
# %%
import os
import random

import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import DataLoader, Dataset, random_split
from torchvision import transforms

# %%
BATCH_SIZE = 4
NUM_WORKERS = 0  # Windows
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


def seed_everything(seed=42):
    random.seed(seed)
    os.environ["PYTHONHASHSEED"] = str(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)


seed_everything()

# %%
image_tf = transforms.Compose([transforms.Lambda(lambda im: torch.from_numpy(im).permute(2, 0, 1).float())])
mask_tf = transforms.Lambda(lambda m: torch.from_numpy(m).long())


class SegDataset(Dataset):
    def __init__(self, n, image_tf=None, mask_tf=None):
        self.images = [np.random.rand(8, 8, 3) for _ in range(n)]
        self.masks = [np.random.randint(0, 2, (8, 8)) for _ in range(n)]
        self.image_tf, self.mask_tf = image_tf, mask_tf

    def __len__(self):
        return len(self.images)

    def __getitem__(self, i):
        return self.image_tf(self.images[i]).to(DEVICE), self.mask_tf(self.masks[i]).to(DEVICE)


# %%
full = SegDataset(12, image_tf, mask_tf)
train_ds, val_ds = random_split(full, [8, 4])
train_dl = DataLoader(train_ds, BATCH_SIZE, shuffle=True, num_workers=NUM_WORKERS)
val_dl = DataLoader(val_ds, BATCH_SIZE, num_workers=NUM_WORKERS, collate_fn=lambda b: tuple(map(torch.stack, zip(*b))))

# %%
model = nn.Conv2d(3, 2, 1).to(DEVICE)
opt = torch.optim.Adam(model.parameters())
for epoch in range(2):
    for x, y in train_dl:
        loss = nn.functional.cross_entropy(model(x), y)
        opt.zero_grad()
        loss.backward()
        opt.step()
    with torch.no_grad():
        iou = np.mean([(model(x).argmax(1) == y).float().mean().item() for x, y in val_dl])
    print(epoch, iou)
