# apply: safe
import torch
from torch.utils.data import DataLoader


def main(scale=2):
    loader = DataLoader(
        range(5),
        batch_size=2,
        num_workers=1,
        collate_fn=(
            lambda batch: {  # a dict
                "x": torch.tensor(batch),
                # scaled
                "y": torch.tensor(
                    [scale * x for x in batch]
                ),
                "text": f"""{len(batch)}
  items""",
            }
            if batch  # never empty
            else None
        ),
        drop_last=False,
    )
    for batch in loader:
        print(batch["x"].tolist(), batch["y"].tolist(), batch["text"])


if __name__ == "__main__":
    main()
