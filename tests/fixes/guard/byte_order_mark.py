# apply: safe
import torch
from torch.utils.data import DataLoader

grüße = ["hallo", "schön", "日本"]
for wort in DataLoader(grüße, batch_size=2, num_workers=1):
    print(wort, "→", torch.tensor([len(w) for w in wort]))
