# apply: safe
# %% [markdown]
# # Transforms

# %%
import torch
from torch.utils.data import DataLoader, Dataset


# %%
class Toy(Dataset):
    def __init__(self, transform):
        self.transform = transform

    def __len__(self):
        return 4

    def __getitem__(self, i):
        return self.transform(torch.tensor(float(i)))


# %% the transforms
normalize = lambda x: (x - 1.5) / 2
steps = [torch.abs, lambda x: x * 2]

# %%
loader = DataLoader(Toy(normalize), batch_size=2, num_workers=1)
for batch in loader:
    print(batch.tolist())

# %% collate
stack = lambda samples: torch.stack(samples).unsqueeze(0)
next(iter(DataLoader(Toy(steps[1]), batch_size=2, num_workers=1, collate_fn=stack)))

# %%
torch.cat([b for b in DataLoader(Toy(steps[0]), batch_size=4, num_workers=1)])

# %%
print("done")
