# A loader with workers is made first and replaced by one without before the loop.
from torch.utils.data import DataLoader

data = list(range(4))
loader = DataLoader(data, batch_size=2, num_workers=1)
print("would need", loader.num_workers, "worker")
loader = DataLoader(data, batch_size=2)

for batch in loader:
    print(batch)
