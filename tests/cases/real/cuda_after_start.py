# No worker comes past the loop, so the move in it is no hazard of its own.
from torch.utils.data import DataLoader

for batch in DataLoader(range(4), num_workers=1):  # LDR101
    print(batch.cuda())
