# A Kaggle export: a Trainer class with tqdm and enumerate, used at the end of the file.
import numpy as np
import torch
import torch.nn as nn
from torch.utils.data import Dataset, DataLoader
from tqdm import tqdm


class CFG:
    seed = 42
    batch_size = 8
    num_workers = 2
    epochs = 1


class TabularDataset(Dataset):
    def __init__(self, X, y=None):
        self.X, self.y = X, y

    def __len__(self):
        return len(self.X)

    def __getitem__(self, idx):
        x = torch.tensor(self.X[idx], dtype=torch.float32)
        if self.y is None:
            return x
        return x, torch.tensor(self.y[idx], dtype=torch.float32)


class Trainer:
    def __init__(self, model, optimizer, criterion):
        self.model = model
        self.optimizer = optimizer
        self.criterion = criterion

    def fit(self, train_loader, valid_loader):
        for epoch in range(CFG.epochs):
            self._train_one_epoch(train_loader)
            self._valid_one_epoch(valid_loader)

    def _train_one_epoch(self, loader):
        self.model.train()
        pbar = tqdm(enumerate(loader), total=len(loader))
        for step, (x, y) in pbar:
            loss = self.criterion(self.model(x).squeeze(1), y)
            loss.backward()
            self.optimizer.step()
            self.optimizer.zero_grad()

    def _valid_one_epoch(self, loader):
        self.model.eval()
        for x, y in tqdm(loader):
            self.model(x)


X = np.random.rand(40, 5)
y = np.random.rand(40)
train_loader = DataLoader(TabularDataset(X[:32], y[:32]), CFG.batch_size, shuffle=True, num_workers=CFG.num_workers)
valid_loader = DataLoader(TabularDataset(X[32:], y[32:]), CFG.batch_size, num_workers=CFG.num_workers)
model = nn.Linear(5, 1)
trainer = Trainer(model, torch.optim.AdamW(model.parameters()), nn.MSELoss())
trainer.fit(train_loader, valid_loader)  # LDR101
