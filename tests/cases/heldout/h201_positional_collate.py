# collate_fn is the seventh positional argument.
import torch.utils.data as tud
import torch


def main():
    ds = tud.TensorDataset(torch.randn(8, 2))
    dl = tud.DataLoader(ds, 4, True, None, None, 2, lambda b: torch.stack([x for x, in b]))  # LDR201
    for x in dl:
        print(x.shape)


if __name__ == "__main__":
    main()
