# The loops stand in branches that are never taken.
from typing import TYPE_CHECKING

from torch.utils.data import DataLoader

RUN_DEMO = False
loader = DataLoader(list(range(4)), num_workers=1)

if False:
    for x in loader:
        print(x)
if TYPE_CHECKING:
    example = next(iter(loader))
if RUN_DEMO:
    print(list(loader))
while 0:
    it = iter(loader)
assert True or list(loader)
print(len(loader))
