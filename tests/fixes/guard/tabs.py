# apply: safe
import torch
from torch.utils.data import DataLoader, Dataset


class Pairs(Dataset):
	def __init__(self, n):
		self.n = n

	def __len__(self):
		return self.n

	def __getitem__(self, i):
		return torch.tensor([i, i + 1]), i % 2


loader = DataLoader(Pairs(6), batch_size=3, num_workers=1)
for epoch in range(2):
	for pair, parity in loader:
		if epoch == 0:
			print(pair.sum().item())
		else:
			print(
				"epoch", epoch,
				parity.tolist(),
			)
print("tabs are fine")
