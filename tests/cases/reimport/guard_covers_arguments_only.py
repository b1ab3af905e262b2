# The guard covers the argument parsing, and the training loop stands below it at the margin.
import argparse

from torch.utils.data import DataLoader

options = argparse.Namespace(epochs=1)

if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=1)
    options = parser.parse_args()

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)
for epoch in range(options.epochs):
    for batch in loader:  # LDR101
        print(epoch, batch)
