# apply: safe
import torch
from torch.utils.data import DataLoader, TensorDataset

features = torch.arange(12, dtype=torch.float32).reshape(6, 2)
labels = torch.tensor([0, 1, 0, 1, 0, 1])
model = torch.nn.Linear(2, 2)
torch.nn.init.constant_(model.weight, 0.5)
torch.nn.init.zeros_(model.bias)
model.eval()

val_loader = DataLoader(TensorDataset(features, labels), batch_size=3, num_workers=1)
correct = 0

with torch.no_grad(), open("predictions.csv", "w") as out:
    out.write("label,prediction\n")
    for inputs, targets in val_loader:
        predictions = model(inputs).argmax(dim=1)
        correct += (predictions == targets).sum().item()
        for target, prediction in zip(targets, predictions):
            out.write(f"{target},{prediction}\n")

print("accuracy", correct / len(labels))
with open("predictions.csv") as written:
    print(written.read())
