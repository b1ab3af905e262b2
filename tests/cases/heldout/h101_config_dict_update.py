# A minGPT-like CfgNode takes its fields by __dict__.update; the trainer runs without a guard.
import torch
from torch.utils.data import DataLoader, TensorDataset


class CfgNode:
    def __init__(self, **kwargs):
        self.__dict__.update(kwargs)


class Trainer:
    @staticmethod
    def get_default_config():
        C = CfgNode()
        C.__dict__.update({"num_workers": 2, "batch_size": 4})
        return C

    def __init__(self, config, dataset):
        self.config, self.dataset = config, dataset

    def run(self):
        cfg = self.config
        for (x,) in DataLoader(self.dataset, batch_size=cfg.batch_size, num_workers=cfg.num_workers):
            print(x)


trainer = Trainer(Trainer.get_default_config(), TensorDataset(torch.arange(8)))
trainer.run()  # LDR101
