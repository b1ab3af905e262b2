# Only the validation loader has workers, and only predict() uses it here.
# library: skorch
import torch
from skorch import NeuralNetClassifier
from torch import nn


X = torch.randn(8, 2)
y = torch.zeros(8, dtype=torch.int64)
net = NeuralNetClassifier(
    nn.Linear, module__in_features=2, module__out_features=2, criterion=nn.CrossEntropyLoss,
    max_epochs=1, train_split=None, iterator_valid__num_workers=1,
)
net.fit(X, y)

if __name__ == "__main__":
    print(net.predict(X))
