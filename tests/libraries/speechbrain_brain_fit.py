# A Brain makes its loader from train_loader_kwargs.
# library: speechbrain
# fails: finished its bootstrapping phase
import speechbrain as sb
import torch
from torch.utils.data import TensorDataset


class Brain(sb.Brain):
    def compute_forward(self, batch, stage):
        return self.modules.model(batch[0])

    def compute_objectives(self, predictions, batch, stage):
        return predictions.mean()


brain = Brain({"model": torch.nn.Linear(2, 1)}, lambda x: torch.optim.SGD(x, 0.1))
options = {"batch_size": 2, "num_workers": 1}
brain.fit(range(1), TensorDataset(torch.randn(4, 2)), train_loader_kwargs=options)  # LDR101
