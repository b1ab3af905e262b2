# apply: safe
import torch
from torch.utils.data import DataLoader

wörter = ["für", "über", "grün"]


def lade(anzahl):
    def längen(stapel):
        # ü zählt einfach
        return torch.tensor([len(wort) for wort in stapel[:anzahl]])

    return DataLoader(wörter, batch_size=2, num_workers=1, collate_fn=längen)


for batch in lade(2):
    print("Längen:", batch.tolist())
