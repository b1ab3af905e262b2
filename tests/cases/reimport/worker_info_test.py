# get_worker_info() is None during the import in a worker, so it is no guard.
from torch.utils.data import DataLoader, get_worker_info

loader = DataLoader(list(range(4)), batch_size=2, num_workers=1)

if get_worker_info() is None:
    for batch in loader:  # LDR101
        print(batch.tolist())
