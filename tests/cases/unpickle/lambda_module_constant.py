# A lambda bound to a module-level name is still pickled as "<lambda>" and not found.
from torch.utils.data import DataLoader

to_dict = lambda batch: {"text": batch, "length": [len(s) for s in batch]}  # noqa: E731  # LDR201

SENTENCES = ["a b c", "d e", "f", "g h i j"]


def run():
    for batch in DataLoader(SENTENCES, batch_size=2, num_workers=1, collate_fn=to_dict):
        print(batch["length"])


if __name__ == "__main__":
    run()
