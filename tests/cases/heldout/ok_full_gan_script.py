# A DCGAN-like script: everything at module level but the loop, weights init and fixed noise.
import argparse
import random

import torch
import torch.nn as nn
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser()
parser.add_argument("--workers", type=int, default=2)
parser.add_argument("--nz", type=int, default=4)
parser.add_argument("--niter", type=int, default=1)
parser.add_argument("--manualSeed", type=int)
opt = parser.parse_args()

if opt.manualSeed is None:
    opt.manualSeed = random.randint(1, 10000)
random.seed(opt.manualSeed)
torch.manual_seed(opt.manualSeed)
device = torch.device("cuda:0" if torch.cuda.is_available() else "cpu")

dataset = TensorDataset(torch.randn(16, 8))
dataloader = DataLoader(dataset, batch_size=8, shuffle=True, num_workers=opt.workers)


def weights_init(m):
    if m.__class__.__name__.find("Linear") != -1:
        torch.nn.init.normal_(m.weight, 0.0, 0.02)


netG = nn.Sequential(nn.Linear(opt.nz, 8), nn.Tanh())
netG.apply(weights_init)
netD = nn.Sequential(nn.Linear(8, 1), nn.Sigmoid())
netD.apply(weights_init)
criterion = nn.BCELoss()


def run():
    netG.to(device), netD.to(device)
    fixed_noise = torch.randn(8, opt.nz, device=device)
    optimizerD = torch.optim.Adam(netD.parameters(), lr=2e-4)
    optimizerG = torch.optim.Adam(netG.parameters(), lr=2e-4)
    for epoch in range(opt.niter):
        for i, data in enumerate(dataloader, 0):
            netD.zero_grad()
            real = data[0].to(device)
            label = torch.ones(real.size(0), device=device)
            criterion(netD(real).squeeze(1), label).backward()
            fake = netG(torch.randn(real.size(0), opt.nz, device=device))
            criterion(netD(fake.detach()).squeeze(1), label.fill_(0)).backward()
            optimizerD.step()
            netG.zero_grad()
            criterion(netD(fake).squeeze(1), label.fill_(1)).backward()
            optimizerG.step()
    with torch.no_grad():
        print(netG(fixed_noise).shape)


if __name__ == "__main__":
    run()
