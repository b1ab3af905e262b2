# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    torch.manual_seed(0)
    dataset = TensorDataset(torch.arange(6), torch.arange(6) * 10)
    loader = DataLoader(
        dataset,
        batch_size=2,
        shuffle=True,
        num_workers=1,
        collate_fn=lambda batch: tuple(zip(*batch)),
    )
    for images, targets in loader:
        print([image.item() for image in images], [target.item() for target in targets])


if __name__ == "__main__":
    main()
