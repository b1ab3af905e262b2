# Stochastic weight averaging: update_bn goes through the loader at module level.
import torch
from torch.optim.swa_utils import AveragedModel, update_bn
from torch.utils.data import DataLoader, TensorDataset

loader = DataLoader(TensorDataset(torch.randn(16, 3)), batch_size=8, num_workers=2)
model = torch.nn.Sequential(torch.nn.Linear(3, 3), torch.nn.BatchNorm1d(3))
swa_model = AveragedModel(model)
swa_model.update_parameters(model)
update_bn(loader, swa_model)  # LDR101
