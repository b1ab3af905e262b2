# apply: safe
# ---
# jupyter:
#   jupytext:
#     text_representation:
#       format_name: percent
# ---

# %% [markdown]
# # Digits
# We load the data and look at it.

# %%
import torch
from torch.utils.data import DataLoader, TensorDataset

# %%
images = torch.arange(16.0).view(4, 2, 2)
labels = torch.tensor([3, 1, 4, 1])
loader = DataLoader(TensorDataset(images, labels), batch_size=2, num_workers=2)

# %%
batch = next(iter(loader))
batch[0].shape

# %% [markdown]
# ## Training

# %%
history = []
for epoch in range(2):
    for image, label in loader:
        history.append(image.mean().item())

# %%
print(history)
