# The loop stands inside try/finally within a with block, with no guard around it.
import contextlib
import io

from torch.utils.data import DataLoader

loader = DataLoader(list(range(4)), batch_size=4, num_workers=1)
log = io.StringIO()

with contextlib.closing(log):
    try:
        for batch in loader:  # LDR101
            log.write(str(batch.tolist()))
        print(log.getvalue())
    finally:
        print("closing")
