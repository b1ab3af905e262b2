# apply: safe
# -*- coding: latin-1 -*-
# Écrit à Besançon
from torch.utils.data import DataLoader

noms = ["Zoé", "Léa", "Benoît"]

# Un lot à la fois
for lot in DataLoader(noms, batch_size=2, num_workers=1):
    print("élèves :", lot)

print("terminé")
