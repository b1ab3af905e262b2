# apply: safe
import statistics

from torch.utils.data import DataLoader

temperatures = [12.5, 14.0, 9.5, 11.0, 16.5]
loader = DataLoader(temperatures, batch_size=2, num_workers=1)

batches = list(loader)
first, *rest = batches
means = [batch.mean().item() for batch in batches]
print("first", first.tolist(), "and", len(rest), "more")
spread = statistics.pstdev(means)
print(f"spread {spread:.3f}")
assert len(batches) == 3, "expected three batches"
