# apply: safe
from torch.utils.data import *

loader = DataLoader(range(3), num_workers=1)
for batch in loader:
    print(batch)

from math import *

print(round(sqrt(2) * pi, 3))
print([floor(x.item() * e) for x in loader])
