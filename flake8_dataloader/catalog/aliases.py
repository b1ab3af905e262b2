"""Where a name that people import really lives: re-exports and old homes, longest prefix first."""

from __future__ import annotations

from functools import lru_cache

ALIASES = {
    # torch.multiprocessing re-exports all of multiprocessing, and adds spawn and start_processes
    "torch.multiprocessing.spawn.spawn": "multiprocessing.spawn",
    "torch.multiprocessing": "multiprocessing",
    "multiprocessing.context.Process": "multiprocessing.Process",
    "multiprocessing.process.BaseProcess": "multiprocessing.Process",
    "multiprocessing.pool.Pool": "multiprocessing.Pool",
    "multiprocessing.pool.ThreadPool": "multiprocessing.pool.ThreadPool",
    "concurrent.futures.process": "concurrent.futures",
    "torch.utils.data.dataloader": "torch.utils.data",
    "torch.utils.data.dataset": "torch.utils.data",
    "torch.utils.data.dataset.random_split": "torch.utils.data.random_split",
    "torch.cuda.amp.autocast": "torch.autocast",
    "torch.nn.parameter.Parameter": "torch.nn.Parameter",
    "torch.nn.parallel.DataParallel": "torch.nn.DataParallel",
    "torch.nn.parallel.data_parallel.DataParallel": "torch.nn.DataParallel",
    "torchvision.transforms.transforms": "torchvision.transforms",
    "torchvision.transforms.v2": "torchvision.transforms",
    "torchvision.datasets.folder": "torchvision.datasets",
    "torch.utils.tensorboard.writer.SummaryWriter": "torch.utils.tensorboard.SummaryWriter",
    "io.open": "builtins.open",
    # what no pickle can carry
    "multiprocessing.dummy.Pool": "multiprocessing.pool.ThreadPool",
    "boto3.session.Session": "boto3.Session",
    "redis.client.Redis": "redis.Redis",
    "pymongo.mongo_client.MongoClient": "pymongo.MongoClient",
    "imageio.v2": "imageio",
    "sqlalchemy.orm.session": "sqlalchemy.orm",
    # loaders
    "torch_geometric.loader.dataloader": "torch_geometric.loader",
    "torch_geometric.nn.models": "torch_geometric.nn",
    "torch_geometric.data.DataLoader": "torch_geometric.loader.DataLoader",
    "torch_geometric.data.DataListLoader": "torch_geometric.loader.DataListLoader",
    "torch_geometric.data.lightning": "torch_geometric.data",
    "torch_geometric.data.NeighborSampler": "torch_geometric.loader.NeighborSampler",
    "torch_geometric.deprecation": "torch_geometric.deprecation",
    "monai.data.dataloader": "monai.data",
    "monai.data.dataset": "monai.data",
    "torchdata.stateful_dataloader.stateful_dataloader": "torchdata.stateful_dataloader",
    "torchdata.dataloader2.dataloader2": "torchdata.dataloader2",
    "dgl.dataloading.dataloader": "dgl.dataloading",
    # trainers
    "pytorch_lightning": "lightning",
    "lightning.pytorch": "lightning",
    "lightning_fabric": "lightning.fabric",
    "lightning.trainer": "lightning",
    "lightning.trainer.trainer": "lightning",
    "ignite.engine.engine": "ignite.engine",
    "transformers.trainer": "transformers",
    "tqdm.auto.tqdm": "tqdm.tqdm",
    "tqdm.notebook.tqdm": "tqdm.tqdm",
    "tqdm.autonotebook.tqdm": "tqdm.tqdm",
    "lightning.Fabric": "lightning.fabric.Fabric",
    "lightning.pytorch.tuner": "lightning.tuner",
    "lightning.pytorch.cli": "lightning.cli",
    "lightning.tuner.tuning": "lightning.tuner",
    "lightning.tuner.lr_finder": "lightning.tuner",
    "lightning.utilities.cli": "lightning.cli",
    "lightning.core.datamodule": "lightning",
    "transformers.trainer_seq2seq": "transformers",
    "trl.trainer": "trl",
    "accelerate.accelerator.Accelerator": "accelerate.Accelerator",
    "ignite.distributed.launcher.Parallel": "ignite.distributed.Parallel",
    "torch.distributed.launcher.api": "torch.distributed.launcher",
    "monai.engines.trainer": "monai.engines",
    "monai.engines.evaluator": "monai.engines",
    "speechbrain.core.Brain": "speechbrain.Brain",
    "skorch.net": "skorch",
    "skorch.classifier": "skorch",
    "skorch.regressor": "skorch",
    "ultralytics.models": "ultralytics",
    "mmengine.runner.runner": "mmengine.runner",
    "joblib.parallel": "joblib",
    "pathos.pools.ProcessPool": "pathos.multiprocessing.ProcessPool",
    # fastai's modules are made to be imported with a star
    "fastai.vision.all": "fastai",
    "fastai.text.all": "fastai",
    "fastai.tabular.all": "fastai",
    "fastai.basics": "fastai",
    "fastai.collab": "fastai",
    "fastai.learner": "fastai",
    "fastai.data.all": "fastai",
    "fastai.data.core": "fastai",
    "fastai.data.block": "fastai",
    "fastai.vision.data": "fastai",
    "fastai.vision.learner": "fastai",
    "fastai.text.data": "fastai",
    "fastai.text.learner": "fastai",
    "fastai.tabular.data": "fastai",
    "fastai.tabular.learner": "fastai",
    "stable_baselines3.common.vec_env.subproc_vec_env": "stable_baselines3.common.vec_env",
    "gymnasium.vector.async_vector_env": "gymnasium.vector",
    "gym.vector": "gymnasium.vector",
    # Hugging Face datasets
    "datasets.arrow_dataset.Dataset": "datasets.Dataset",
    "datasets.dataset_dict.DatasetDict": "datasets.DatasetDict",
    "datasets.load.load_dataset": "datasets.load_dataset",
    "tqdm.std.tqdm": "tqdm.tqdm",
    "tqdm.auto.trange": "tqdm.trange",
    "os.path": "os.path",
}


@lru_cache(maxsize=4096)
def canonical(path: str) -> str:
    """The canonical form of a dotted path; unknown ones stay as they are."""
    head, rest = path, ""
    while head:
        if head in ALIASES:
            return ALIASES[head] + rest
        head, dot, tail = head.rpartition(".")
        rest = dot + tail + rest
    return path
