# apply: safe
import argparse

from torch.utils.data import DataLoader, Subset

parser = argparse.ArgumentParser()
parser.add_argument("--mode", choices=["train", "eval"], default="train")
parser.add_argument("--workers", type=int, default=1)
args = parser.parse_args()

numbers = list(range(8))
train_loader = DataLoader(Subset(numbers, range(6)), batch_size=2, num_workers=args.workers)
test_loader = DataLoader(Subset(numbers, [6, 7]), num_workers=args.workers)

if args.mode == "train":
    seen = 0
    for batch in train_loader:
        seen += len(batch)
    print("trained on", seen)
elif args.mode == "eval":
    for batch in test_loader:
        print("evaluated", batch.item())
else:
    raise SystemExit("no such mode")
