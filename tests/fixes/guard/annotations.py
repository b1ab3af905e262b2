# apply: safe
from typing import Dict, List

import torch
from torch.utils.data import DataLoader

loader: "DataLoader[int]" = DataLoader(range(4), batch_size=2, num_workers=1)
history: Dict[str, List[float]] = {"loss": []}
best: float
best = float("inf")

for batch in loader:  # type: torch.Tensor
    loss: float = batch.float().mean().item()
    history["loss"].append(loss)
    if loss < best:
        best = loss
losses = history["loss"]  # type: List[float]
print(best, losses)
