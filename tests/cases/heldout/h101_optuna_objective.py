# An optuna study calls the objective, which trains with workers, at module level.
import optuna
import torch
from torch.utils.data import DataLoader, TensorDataset


def objective(trial):
    lr = trial.suggest_float("lr", 1e-4, 1e-1, log=True)
    w = torch.zeros(2, requires_grad=True)
    opt = torch.optim.SGD([w], lr=lr)
    for (x,) in DataLoader(TensorDataset(torch.randn(8, 2)), batch_size=4, num_workers=1):
        loss = ((x @ w) - 1).pow(2).mean()
        opt.zero_grad()
        loss.backward()
        opt.step()
    return loss.item()


study = optuna.create_study(direction="minimize")
study.optimize(objective, n_trials=1)  # LDR101
print(study.best_params)
