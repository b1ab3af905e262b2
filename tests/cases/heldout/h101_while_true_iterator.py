# An explicit iterator that is restarted on StopIteration, GAN style.
import torch
from torch.utils.data import DataLoader, TensorDataset

dataloader = DataLoader(TensorDataset(torch.randn(8, 2)), batch_size=4, shuffle=True, num_workers=1)
data_iter = iter(dataloader)  # LDR101
iteration = 0
while iteration < 4:
    try:
        (real,) = next(data_iter)
    except StopIteration:
        data_iter = iter(dataloader)  # LDR101
        (real,) = next(data_iter)
    iteration += 1
    print(iteration, real.shape)
