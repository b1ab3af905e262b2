# apply: safe
import torch
from torch.utils.data import DataLoader


def main():
    projection = torch.nn.Linear(2, 1, bias=False)
    torch.nn.init.constant_(projection.weight, 0.25)
    weight = projection.weight.detach()

    @torch.no_grad()
    def embed(batch):
        return torch.tensor(batch) @ weight.t()

    points = [(1.0, 2.0), (3.0, 4.0), (5.0, 6.0)]
    for batch in DataLoader(points, batch_size=2, num_workers=1, collate_fn=embed):
        print(batch.flatten().tolist())


if __name__ == "__main__":
    main()
