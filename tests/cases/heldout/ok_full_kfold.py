# Cross validation with samplers, weighted sampling and a metric table of lambdas on the trainer.
import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset, Subset, SubsetRandomSampler, WeightedRandomSampler
from sklearn.model_selection import KFold


class Tabular(Dataset):
    def __init__(self, n=24, d=3, seed=0):
        rng = np.random.default_rng(seed)
        self.X = rng.normal(size=(n, d)).astype(np.float32)
        self.y = (self.X.sum(1) > 0).astype(np.int64)

    def __len__(self):
        return len(self.y)

    def __getitem__(self, i):
        return self.X[i], self.y[i]


class FoldTrainer:
    metrics = {"acc": lambda p, y: (p.argmax(1) == y).float().mean().item()}

    def __init__(self, dataset, k=2, workers=1):
        self.dataset = dataset
        self.k = k
        self.workers = workers
        self.on_fold_end = lambda fold, scores: print(fold, scores)

    def make(self, ids, train):
        if train:
            y = self.dataset.y[ids]
            w = 1.0 / np.bincount(y, minlength=2)[y].clip(1)
            sampler = WeightedRandomSampler(w, len(ids))
            return DataLoader(Subset(self.dataset, ids), batch_size=4, sampler=sampler, num_workers=self.workers)
        return DataLoader(self.dataset, batch_size=4, sampler=SubsetRandomSampler(ids))

    def fit_fold(self, train_ids, val_ids):
        net = nn.Linear(3, 2)
        opt = torch.optim.SGD(net.parameters(), 0.1)
        for x, y in self.make(train_ids, True):
            nn.functional.cross_entropy(net(x), y).backward()
            opt.step()
        with torch.no_grad():
            outs = [(net(x), y) for x, y in self.make(val_ids, False)]
        p, y = map(torch.cat, zip(*outs))
        return {k: f(p, y) for k, f in self.metrics.items()}

    def run(self):
        for fold, (tr, va) in enumerate(KFold(self.k).split(np.arange(len(self.dataset)))):
            self.on_fold_end(fold, self.fit_fold(tr, va))


if __name__ == "__main__":
    FoldTrainer(Tabular()).run()
