# apply: safe
import time

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset, random_split

SEED = 7
torch.manual_seed(SEED)

x = torch.linspace(0, 1, 10).unsqueeze(1)
full = TensorDataset(x, 2 * x + 1)
train_set, val_set = random_split(full, [8, 2])
loaders = {
    "train": DataLoader(train_set, batch_size=4, shuffle=True, num_workers=1),
    "val": DataLoader(val_set, batch_size=2, num_workers=1),
}

net = nn.Sequential(nn.Linear(1, 4), nn.Tanh(), nn.Linear(4, 1))
opt = torch.optim.Adam(net.parameters(), lr=1e-2)
start = time.time()
best_loss = None

for phase in ["train", "val"]:
    net.train(phase == "train")
    for inputs, targets in loaders[phase]:
        with torch.set_grad_enabled(phase == "train"):
            loss = nn.functional.mse_loss(net(inputs), targets)
        if phase == "train":
            opt.zero_grad()
            loss.backward()
            opt.step()
    if best_loss is None or loss.item() < best_loss:
        best_loss = loss.item()
        torch.save(net.state_dict(), "best.pt")

elapsed = time.time() - start
net.load_state_dict(torch.load("best.pt"))
print(sorted(net.state_dict()), elapsed < 600)
