# apply: safe
import torch; from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0); x = torch.arange(6); loss = 0
loader = DataLoader(TensorDataset(x), batch_size=2, num_workers=1); steps = len(loader)
for (b,) in loader: loss += b.sum().item(); print(loss)
print("loss", loss); print("steps", steps)
if loss > 10: print("large"); loss = 10
print(loss);
