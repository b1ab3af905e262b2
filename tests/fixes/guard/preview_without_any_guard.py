# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset


def show(batch):
    images, labels = batch
    print(tuple(images.shape), images.dtype, labels.tolist())


torch.manual_seed(0)
dataset = TensorDataset(torch.ones(6, 3, 2, 2, dtype=torch.uint8), torch.arange(6))
trainloader = DataLoader(dataset, batch_size=3, shuffle=True, num_workers=2)

# get some random training images
dataiter = iter(trainloader)
show(next(dataiter))
