# apply: safe
import torch
from torch.utils.data import DataLoader


def loaders(pad):
	def collate(batch):
		# rows of one length
		width = max(len(row) for row in batch)
		return torch.tensor([
			row + [pad] * (width - len(row))
			for row in batch
		])

	yield DataLoader([[1], [2, 2]], batch_size=2, num_workers=1, collate_fn=collate)
	yield DataLoader(
		[[3]],
		num_workers=1,
		collate_fn=lambda batch: torch.tensor(batch),
	)


for loader in loaders(0):
	for batch in loader:
		print(batch.tolist())
