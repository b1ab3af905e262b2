# The function loops over its parameter named loader, which is a list at the unguarded call.
import torch
from torch.utils.data import DataLoader

val_loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)


def evaluate(loader):
    return sum(int(batch.sum()) for batch in loader)


smoke = evaluate([torch.ones(2), torch.zeros(2)])
print("smoke test", smoke)

if __name__ == "__main__":
    print("full", evaluate(val_loader))
