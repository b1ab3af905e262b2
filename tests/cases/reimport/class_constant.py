# A class of constants serves as configuration and the module trains as it is imported.
import torch
from torch.utils.data import DataLoader, TensorDataset


class CFG:
    seed = 7
    num_workers = 1
    loader = {"batch_size": 2, "shuffle": False}


torch.manual_seed(CFG.seed)
loader = DataLoader(TensorDataset(torch.rand(4, 2)), num_workers=CFG.num_workers, **CFG.loader)
features = torch.cat([x for (x,) in loader])  # LDR101
print(features.shape)
