# A split of a loaded dataset.
# not run: needs files
from datasets import load_dataset

raw = load_dataset("csv", data_files={"train": "a.csv"})
train = raw["train"].shuffle(seed=1).select(range(8))


def lower(row):
    return {"text": row["text"].lower()}


train = train.map(lower, num_proc=4)  # LDR101
