# A banner asks for the GPU's name at import, which initialises CUDA before any tensor does.
import torch
from torch.utils.data import DataLoader

if torch.cuda.is_available():
    print("found", torch.cuda.get_device_name(0))  # LDR102
    torch.backends.cudnn.benchmark = True

scale = torch.ones(1)


def main():
    for x in DataLoader([1.0, 2.0], num_workers=1):
        print(x * scale)


if __name__ == "__main__":
    main()
