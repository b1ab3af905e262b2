# The loop is nested in several statements below the guard.
import argparse

from torch.utils.data import DataLoader

parser = argparse.ArgumentParser()
parser.add_argument("--workers", type=int, default=1)
parser.add_argument("--skip-train", action="store_true")
args = parser.parse_args()
loader = DataLoader(list(range(4)), batch_size=2, num_workers=args.workers)

if __name__ == "__main__":
    try:
        if not args.skip_train:
            for epoch in range(1):
                for batch in loader:
                    print(epoch, batch)
    except KeyboardInterrupt:
        print("stopped")
