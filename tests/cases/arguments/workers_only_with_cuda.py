# The well-known MNIST idiom: workers only where there is a GPU, which many Windows machines have.
import torch
from torch.utils.data import DataLoader, TensorDataset


def main():
    use_cuda = torch.cuda.is_available()
    kwargs = {"num_workers": 1, "pin_memory": True} if use_cuda else {}  # LDR401
    loader = DataLoader(TensorDataset(torch.rand(4, 2)), batch_size=2, shuffle=True, **kwargs)
    for (x,) in loader:
        print(x.mean())


if __name__ == "__main__":
    main()
