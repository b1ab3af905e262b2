# The worker count comes from the environment, which nobody can know from the source.
import json
import os

from torch.utils.data import DataLoader

workers = int(os.environ.get("TOY_LOADER_WORKERS") or 0)
options = json.loads(os.environ.get("TOY_LOADER_OPTIONS", "{}"))
loader = DataLoader(list(range(4)), num_workers=workers, **options)

for item in loader:
    print(item)
