from options import parse
from torch.utils.data import DataLoader

if __name__ == "__main__":
    args = parse()
    loader = DataLoader(range(4), num_workers=args.workers, prefetch_factor=2)  # LDR402
    for batch in loader:
        print(batch)
