"""DataLoaders: classes and functions that start workers when what they give is iterated.

``parameters`` in the order of positional arguments; keyword-only ones need not be listed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_TORCH = (
    "dataset batch_size shuffle sampler batch_sampler num_workers collate_fn pin_memory drop_last "
    "timeout worker_init_fn multiprocessing_context generator"
)  # torch/utils/data/dataloader.py


#: PyG gives ``self.collate_fn``, so that the loader itself crosses, with its graph.
_PYG = "data collate_fn worker_init_fn transform"


_SPLITS = "train_dataset val_dataset test_dataset"
_FASTAI = "self dblock label_func item_tfms batch_tfms y_block getters get_x get_y"


@dataclass(frozen=True)
class Loader:
    """``workers``: what ``num_workers`` is when it is not given; ``threads`` is asked whether the
    arguments make the workers threads; ``crosses``: the arguments that are pickled to them, and
    ``self`` for the object whose method it is. Torch sends no sampler, no generator, and not the
    loader itself (``_MultiProcessingDataLoaderIter``). ``word`` is that of a Payload.
    ``num_workers``: where the number stands, ``service.num_workers`` if an argument holds it.
    """

    signature: str = _TORCH
    workers: int = 0
    threads: Callable[[dict[str, Any]], bool] | None = None
    word: str = ""
    num_workers: str = "num_workers"
    crosses: str = "dataset collate_fn worker_init_fn"

    @property
    def parameters(self) -> list[str]:
        return self.signature.split()


LOADERS = {
    "torch.utils.data.DataLoader": Loader(),
    "torchdata.stateful_dataloader.StatefulDataLoader": Loader(),
    # removed in torchdata 0.10; run with 0.9: a DataPipe is pickled by dill where that is installed
    "torchdata.dataloader2.DataLoader2": Loader(
        "datapipe datapipe_adapter_fn reading_service",
        crosses="datapipe",
        num_workers="reading_service.num_workers",
    ),
    "monai.data.DataLoader": Loader("dataset num_workers"),
    "monai.data.ThreadDataLoader": Loader(
        "dataset buffer_size buffer_timeout repeats",
        threads=lambda given: bool(given.get("use_thread_workers")),
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
    "torch_geometric.data.LightningDataset": Loader(
        f"{_SPLITS} pred_dataset", crosses=f"{_SPLITS} pred_dataset"
    ),  # torch_geometric/data/lightning/datamodule.py
    "lightning.LightningDataModule.from_datasets": Loader(
        f"{_SPLITS} predict_dataset batch_size num_workers",
        crosses=f"{_SPLITS} predict_dataset",
        word="from_datasets",
    ),
    # fastai/data: as many workers as cores; the loader itself crosses, with its transforms
    **{
        f"fastai.{loaders}.{name}": Loader(
            signature, workers=8, crosses=_FASTAI, word=f"{loaders.strip('()')} fastai"
        )
        for loaders, name, signature in (
            ("ImageDataLoaders", "from_folder", "path train valid"),
            ("ImageDataLoaders", "from_path_func", "path fnames label_func"),
            ("ImageDataLoaders", "from_name_func", "path fnames label_func"),
            ("ImageDataLoaders", "from_path_re", "path fnames pat"),
            ("ImageDataLoaders", "from_name_re", "path fnames pat"),
            ("ImageDataLoaders", "from_df", "df path"),
            ("ImageDataLoaders", "from_csv", "path csv_fname"),
            ("ImageDataLoaders", "from_lists", "path fnames labels"),
            ("SegmentationDataLoaders", "from_label_func", "path fnames label_func"),
            ("TextDataLoaders", "from_folder", "path train valid"),
            ("TextDataLoaders", "from_df", "df path"),
            ("TextDataLoaders", "from_csv", "path csv_fname"),
            ("TabularDataLoaders", "from_df", "df path"),
            ("TabularDataLoaders", "from_csv", "csv"),
            ("CollabDataLoaders", "from_df", "ratings"),
            ("DataLoaders", "from_dblock", "dblock source path"),
            ("DataLoaders", "from_dsets", "train valid"),
            ("DataBlock()", "dataloaders", "source path"),
            ("Datasets()", "dataloaders", "bs"),
        )
    },
    # torchdata/nodes/map.py
    "torchdata.nodes.ParallelMapper": Loader(
        "source map_fn num_workers in_order method",
        crosses="map_fn",
        threads=lambda given: given.get("method", "thread") != "process",
    ),
    # collate_fn is a method of the model: torch_geometric/nn/models/metapath2vec.py, node2vec.py
    "torch_geometric.nn.MetaPath2Vec().loader": Loader("", crosses="self", word="MetaPath2Vec"),
    "torch_geometric.nn.Node2Vec().loader": Loader("", crosses="self", word="Node2Vec"),
    "dgl.dataloading.DataLoader": Loader("graph indices graph_sampler"),
    "dgl.dataloading.GraphDataLoader": Loader("dataset collate_fn"),
    "webdataset.WebLoader": Loader(),
    "timm.data.create_loader": Loader("dataset input_size batch_size is_training", workers=1),
    "ignite.distributed.auto_dataloader": Loader("dataset"),
    "speechbrain.dataio.dataloader.SaveableDataLoader": Loader(),
    "speechbrain.dataio.dataloader.make_dataloader": Loader("dataset looped_nominal_epoch"),
}
