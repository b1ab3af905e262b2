from options import WORKERS
from torch.utils.data import DataLoader

for batch in DataLoader(range(4), num_workers=WORKERS, collate_fn=lambda batch: batch):
    print(batch)
