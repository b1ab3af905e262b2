# The constructor of an experiment class runs the training.
from dataclasses import dataclass, field

import torch
from torch.utils.data import DataLoader, TensorDataset, random_split


@dataclass
class Config:
    name: str = "baseline"
    lr: float = 1e-3
    workers: int = 2
    hidden: list = field(default_factory=lambda: [16, 16])


class Experiment:
    def __init__(self, cfg: Config):
        self.cfg = cfg
        self._setup_data()
        self._setup_model()
        self._run()

    def _setup_data(self):
        full = TensorDataset(torch.randn(40, 4), torch.randn(40, 1))
        self.train_set, self.val_set = random_split(full, [32, 8])
        self.train_loader = DataLoader(self.train_set, 8, shuffle=True, num_workers=self.cfg.workers)

    def _setup_model(self):
        self.model = torch.nn.Linear(4, 1)
        self.opt = torch.optim.Adam(self.model.parameters(), lr=self.cfg.lr)

    def _run(self):
        for x, y in self.train_loader:
            self.opt.zero_grad()
            torch.nn.functional.mse_loss(self.model(x), y).backward()
            self.opt.step()


Experiment(Config(name="no-guard"))  # LDR101
