# library: datasets
# fails: Can't (pickle|get) local object 'main.<locals>.<lambda>'
# A stream of datasets goes to a loader's workers by pickle, as any dataset: dill has no part in it.
from datasets import Dataset
from torch.utils.data import DataLoader


def main():
    stream = Dataset.from_dict({"x": list(range(8))}).to_iterable_dataset(num_shards=2)
    stream = stream.map(lambda row: {"y": row["x"] * 2})  # LDR201
    for batch in DataLoader(stream.with_format("torch"), batch_size=2, num_workers=2):
        print(batch)


if __name__ == "__main__":
    main()
