# datasets.map with num_proc at module level.
from datasets import Dataset

ds = Dataset.from_dict({"text": ["a b", "c", "d e f", "g"]})


def count(example):
    return {"n": len(example["text"].split())}


ds = ds.map(count, num_proc=2)  # LDR101
print(ds["n"])
