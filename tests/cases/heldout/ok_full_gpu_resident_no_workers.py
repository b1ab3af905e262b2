# GPU-resident tensors with a loader that has no workers next to a CPU loader that has some.
import torch
from torch.utils.data import DataLoader, TensorDataset


def load(n, device):
    x = torch.randn(n, 4)
    y = (x.sum(1) > 0).long()
    return x.to(device), y.to(device)


def collate_gpu(batch):
    xs, ys = zip(*batch)
    dev = "cuda" if torch.cuda.is_available() else "cpu"
    return torch.stack(xs).to(dev), torch.stack(ys).to(dev)


def main():
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    fast = DataLoader(TensorDataset(*load(16, device)), batch_size=8, shuffle=True)
    cpu_set = TensorDataset(*load(16, "cpu"))
    slow = DataLoader(cpu_set, batch_size=8, num_workers=2, pin_memory=device.type == "cuda")
    inline = DataLoader(cpu_set, batch_size=8, collate_fn=collate_gpu)
    net = torch.nn.Linear(4, 2).to(device)
    for loader in (fast, slow, inline):
        for x, y in loader:
            loss = torch.nn.functional.cross_entropy(net(x.to(device)), y.to(device))
            loss.backward()
        print(loss.item())


if __name__ == "__main__":
    main()
