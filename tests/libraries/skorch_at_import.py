# skorch passes what starts with iterator_train__ to the loader that it makes.
# library: skorch
# fails: finished its bootstrapping phase
import torch
from skorch import NeuralNetClassifier
from torch import nn


X = torch.randn(8, 2)
y = torch.zeros(8, dtype=torch.int64)
net = NeuralNetClassifier(
    nn.Linear, module__in_features=2, module__out_features=2, criterion=nn.CrossEntropyLoss,
    max_epochs=1, train_split=None, iterator_train__num_workers=1,
)
net.fit(X, y)  # LDR101
