# Node2Vec makes its loader itself.
# library: torch-geometric
# not run: pyg-lib, which it needs, has no wheel for torch 2.13
# fails: finished its bootstrapping phase
import torch
from torch_geometric.nn import Node2Vec

model = Node2Vec(torch.zeros(2, 4, dtype=torch.long), 8, 4, 4)
for positive, negative in model.loader(batch_size=2, num_workers=2):  # LDR101
    print(positive)
