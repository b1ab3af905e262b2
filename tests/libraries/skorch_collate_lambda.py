# The collate function of a skorch net.
# library: skorch
# fails: Can't (get|pickle) local object
import torch
from skorch import NeuralNetClassifier
from torch import nn


def main():
    X = torch.randn(8, 2)
    y = torch.zeros(8, dtype=torch.int64)
    net = NeuralNetClassifier(
        nn.Linear, module__in_features=2, module__out_features=2, criterion=nn.CrossEntropyLoss,
        max_epochs=1, train_split=None, iterator_train__num_workers=1,
        iterator_train__collate_fn=lambda rows: torch.utils.data.default_collate(rows),  # LDR201
    )
    net.fit(X, y)


if __name__ == "__main__":
    main()
