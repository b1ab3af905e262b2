# The loader is emptied in the condition of an if statement.
from torch.utils.data import DataLoader

dataset = list(range(4))
loader = DataLoader(dataset, batch_size=2, num_workers=1)

if len(list(loader)) != len(loader):  # LDR101
    raise ValueError("the loader lost a batch")
elif len(dataset) == 4:
    print("all there")
