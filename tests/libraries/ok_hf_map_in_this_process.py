# No processes without num_proc, nor with 1 or None.
# library: datasets
from datasets import Dataset

ds = Dataset.from_dict({"n": list(range(8))})
ds = ds.map(lambda row: {"half": row["n"] // 2})
ds = ds.map(lambda row: {"third": row["n"] // 3}, num_proc=None)
ds = ds.filter(lambda row: row["n"] > 3)
print(ds["n"])
