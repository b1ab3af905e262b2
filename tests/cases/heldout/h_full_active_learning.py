# Active learning rounds at module level: a strategy object iterates loaders in its methods.
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.utils.data import DataLoader, Dataset


class Handler(Dataset):
    def __init__(self, X, Y):
        self.X, self.Y = X, Y

    def __getitem__(self, index):
        return self.X[index], self.Y[index], index

    def __len__(self):
        return len(self.X)


class Strategy:
    def __init__(self, X, Y, idxs_lb, net, handler, args):
        self.X, self.Y, self.idxs_lb = X, Y, idxs_lb
        self.net, self.handler, self.args = net, handler, args

    def query(self, n):
        pass

    def update(self, idxs_lb):
        self.idxs_lb = idxs_lb

    def train(self):
        idxs = np.arange(len(self.Y))[self.idxs_lb]
        loader = DataLoader(self.handler(self.X[idxs], self.Y[idxs]), shuffle=True, **self.args["loader_tr_args"])
        opt = torch.optim.SGD(self.net.parameters(), **self.args["optimizer_args"])
        for x, y, _ in loader:
            opt.zero_grad()
            F.cross_entropy(self.net(x), y).backward()
            opt.step()

    def predict_prob(self, X, Y):
        loader = DataLoader(self.handler(X, Y), shuffle=False, **self.args["loader_te_args"])
        probs = torch.zeros(len(Y), 2)
        with torch.no_grad():
            for x, y, idxs in loader:
                probs[idxs] = F.softmax(self.net(x), dim=1)
        return probs


class LeastConfidence(Strategy):
    def query(self, n):
        unlabeled = np.arange(len(self.Y))[~self.idxs_lb]
        probs = self.predict_prob(self.X[unlabeled], self.Y[unlabeled])
        return unlabeled[probs.max(1)[0].sort()[1][:n].numpy()]


args = {
    "loader_tr_args": {"batch_size": 4, "num_workers": 1},
    "loader_te_args": {"batch_size": 8, "num_workers": 1},
    "optimizer_args": {"lr": 0.01, "momentum": 0.5},
}
X, Y = torch.randn(16, 3), torch.randint(0, 2, (16,))
idxs_lb = np.zeros(16, dtype=bool)
idxs_lb[:6] = True
strategy = LeastConfidence(X, Y, idxs_lb, nn.Linear(3, 2), Handler, args)

# round 0
strategy.train()  # LDR101
for rd in range(1, 2):
    q_idxs = strategy.query(4)  # LDR101
    idxs_lb[q_idxs] = True
    strategy.update(idxs_lb)
    strategy.train()  # LDR101
    print("Round", rd, idxs_lb.sum())
