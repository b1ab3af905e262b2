# Under the guard, with a collate function of the module; the lambda stays here.
# library: skorch
import torch
from skorch import NeuralNetClassifier
from torch import nn


def collate(rows):
    return torch.utils.data.default_collate(rows)


def main():
    X = torch.randn(8, 2)
    y = torch.zeros(8, dtype=torch.int64)
    net = NeuralNetClassifier(
        nn.Linear, module__in_features=2, module__out_features=2, criterion=nn.CrossEntropyLoss,
        max_epochs=1, train_split=None, iterator_train__num_workers=1,
        iterator_train__collate_fn=collate,
        predict_nonlinearity=lambda scores: scores,
    )
    net.fit(X, y)


if __name__ == "__main__":
    main()
