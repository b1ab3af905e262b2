# apply: safe
# Train a tiny model.
#
# Usage: python train.py

import torch  # the only dependency
from torch.utils.data import DataLoader  # noqa

# --- data ---
data = torch.arange(4)  # four numbers

loader = DataLoader(  # built here
    data,
    num_workers=1,  # more is slower
    batch_size=2,
    # shuffle=True,
)


# --- training ---

# one epoch is enough
for i, batch in enumerate(loader):  # go

    # the first batch is special
    if i == 0:
        print("first", batch.tolist())  # [0, 1]
# a comment at the margin, inside the loop
    else:
        print("next", batch.tolist())

        # after the last statement of the body

# between two statements


print("end")  # the end
# TODO: save a checkpoint
    # (this one is indented by mistake)