# A dict of datasets has their methods; to_json has processes, too.
# library: datasets
# fails: finished its bootstrapping phase
from datasets import Dataset, DatasetDict


def half(row):
    return {"half": row["n"] // 2}


parts = DatasetDict({"train": Dataset.from_dict({"n": list(range(8))})})
parts["train"].flatten_indices().to_json("train.json", num_proc=1)
parts = parts.map(half, num_proc=2)  # LDR101
parts["train"].cast(parts["train"].features, num_proc=2)  # LDR101
parts["train"].to_json("train.json", num_proc=2)  # LDR101
