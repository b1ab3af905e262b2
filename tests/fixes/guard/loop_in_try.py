# apply: safe
import sys

import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(10), batch_size=4, num_workers=1, drop_last=True)
step = 0

try:
    for epoch in range(2):
        for batch in loader:
            step += 1
            if step > 3:
                break
            print(step, batch.sum().item())
        else:
            continue
        print("stopped early")
        break
except KeyboardInterrupt:
    print("interrupted")
    sys.exit(1)
else:
    print("trained for", step, "steps")
finally:
    print("done")
