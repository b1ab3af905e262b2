# Arguments are parsed at module level and main(args) is called without a guard.
import argparse

import torch
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser(description="PyTorch regression")
parser.add_argument("--batch-size", type=int, default=16, metavar="N")
parser.add_argument("-j", "--workers", default=2, type=int, metavar="N", help="number of data loading workers")
parser.add_argument("--lr", default=0.1, type=float)


def validate(val_loader, model):
    model.eval()
    with torch.no_grad():
        for i, (x, y) in enumerate(val_loader):
            model(x)


def main(args):
    dataset = TensorDataset(torch.randn(64, 3), torch.randn(64, 1))
    val_loader = torch.utils.data.DataLoader(
        dataset, batch_size=args.batch_size, shuffle=False, num_workers=args.workers, pin_memory=False
    )
    model = torch.nn.Linear(3, 1)
    validate(val_loader, model)


args = parser.parse_args()
print(args)
main(args)  # LDR101
