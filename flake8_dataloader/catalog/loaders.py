"""DataLoaders: classes and functions that start workers when what they give is iterated.

``parameters`` in the order of positional arguments; keyword-only ones need not be listed.
"""

from __future__ import annotations

from dataclasses import dataclass

_TORCH = (
    "dataset batch_size shuffle sampler batch_sampler num_workers collate_fn pin_memory drop_last "
    "timeout worker_init_fn multiprocessing_context generator"
)  # torch/utils/data/dataloader.py


#: PyG gives ``self.collate_fn``, so that the loader itself crosses, with its graph.
_PYG = "data collate_fn worker_init_fn transform"


@dataclass(frozen=True)
class Loader:
    """``workers``: what ``num_workers`` is when it is not given; ``threads``: the argument that
    makes the workers threads; ``crosses``: the arguments that are pickled to them. Torch sends no
    sampler, no generator, and not the loader itself (``_MultiProcessingDataLoaderIter``)."""

    signature: str = _TORCH
    workers: int = 0
    threads: str = ""
    crosses: str = "dataset collate_fn worker_init_fn"

    @property
    def parameters(self) -> list[str]:
        return self.signature.split()


LOADERS = {
    "torch.utils.data.DataLoader": Loader(),
    "torchdata.stateful_dataloader.StatefulDataLoader": Loader(),
    "monai.data.DataLoader": Loader("dataset num_workers"),
    "monai.data.ThreadDataLoader": Loader(
        "dataset buffer_size buffer_timeout repeats", threads="use_thread_workers"
    ),
    "torch_geometric.loader.DataLoader": Loader("dataset batch_size shuffle follow_batch"),
    "torch_geometric.loader.DataListLoader": Loader("dataset batch_size shuffle"),
    "torch_geometric.loader.DenseDataLoader": Loader("dataset batch_size shuffle"),
    "torch_geometric.loader.NeighborLoader": Loader("data num_neighbors", crosses=_PYG),
    "torch_geometric.loader.NeighborSampler": Loader("edge_index sizes"),
    "torch_geometric.loader.LinkNeighborLoader": Loader("data num_neighbors", crosses=_PYG),
    "torch_geometric.loader.HGTLoader": Loader("data num_samples", crosses=_PYG),
    "torch_geometric.loader.ClusterLoader": Loader("cluster_data"),
    "torch_geometric.loader.RandomNodeLoader": Loader("data num_parts"),
    "torch_geometric.loader.GraphSAINTRandomWalkSampler": Loader("data batch_size walk_length"),
    "torch_geometric.loader.ShaDowKHopSampler": Loader("data depth num_neighbors"),
    "torch_geometric.loader.TemporalDataLoader": Loader("data batch_size"),
    "dgl.dataloading.DataLoader": Loader("graph indices graph_sampler"),
    "dgl.dataloading.GraphDataLoader": Loader("dataset collate_fn"),
    "webdataset.WebLoader": Loader(),
    "timm.data.create_loader": Loader("dataset input_size batch_size is_training", workers=1),
    "ignite.distributed.auto_dataloader": Loader("dataset"),
    "speechbrain.dataio.dataloader.SaveableDataLoader": Loader(),
    "speechbrain.dataio.dataloader.make_dataloader": Loader("dataset looped_nominal_epoch"),
}
