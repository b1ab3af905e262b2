# DataParallel at module level initialises CUDA before any .cuda().
import torch
import torch.nn as nn
import torch.utils.data as data

model = nn.DataParallel(nn.Linear(2, 2))  # LDR102
model = model.cuda()


def main():
    ds = data.TensorDataset(torch.randn(8, 2))
    for (x,) in data.DataLoader(ds, batch_size=4, num_workers=2):
        model(x.cuda()).sum().backward()


if __name__ == "__main__":
    main()
