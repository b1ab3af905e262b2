# A loop at module level, with forked workers.
from torch.utils.data import DataLoader

loader = DataLoader(range(4), num_workers=1, multiprocessing_context="fork")  # LDR403: windows
for batch in loader:
    print(batch)
