# filter with processes, after load from a dict; map with one process starts none.
# library: datasets
# fails: finished its bootstrapping phase
from datasets import Dataset

ds = Dataset.from_dict({"n": list(range(8))})
ds = ds.map(lambda row: {"half": row["n"] // 2})
ds = ds.filter(lambda row: row["n"] % 2 == 0, num_proc=2)  # LDR101
print(ds["n"])
