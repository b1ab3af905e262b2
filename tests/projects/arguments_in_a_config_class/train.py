from config import cfg
from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(range(4), num_workers=cfg.workers, persistent_workers=cfg.keep)  # LDR402
    for batch in loader:
        print(batch)
