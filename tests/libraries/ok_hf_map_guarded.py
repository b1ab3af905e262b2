# Its processes get the lambdas by dill.
# library: datasets
from datasets import Dataset


def main():
    ds = Dataset.from_dict({"n": list(range(8))})
    ds = ds.map(lambda row: {"half": row["n"] // 2}, num_proc=2)
    ds = ds.filter(lambda row: row["n"] > 3, num_proc=2)
    print(ds["half"])


if __name__ == "__main__":
    main()
