# loky pickles with cloudpickle
from joblib.externals.loky.backend.context import get_context
from torch.utils.data import DataLoader

if __name__ == "__main__":
    context = get_context("loky")
    pad = 0
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=lambda batch: [*batch, pad],
        multiprocessing_context=context,
    )
    for batch in loader:
        print(batch)
