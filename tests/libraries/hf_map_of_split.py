# A split of a loaded dataset.
# library: datasets
# fails: finished its bootstrapping phase
from pathlib import Path

from datasets import load_dataset

Path("a.csv").write_text("text\n" + "A b\n" * 8)
raw = load_dataset("csv", data_files={"train": "a.csv"})
train = raw["train"].shuffle(seed=1).select(range(8))


def lower(row):
    return {"text": row["text"].lower()}


train = train.map(lower, num_proc=4)  # LDR101
