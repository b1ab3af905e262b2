"""Library objects that keep what they are given, and under which attribute.

One line an object: its parameters in order, with the attribute after a colon where that has
another name, and ``:-`` after one that is not kept.
A class that is not listed is taken to keep every argument under the parameter's name, so only
those that differ, or are functions, need a line.
"""

from __future__ import annotations

#: Parameters and attributes, by object. Source: the ``__init__`` of each class.
HOLDERS = {
    "functools.partial": "func",
    "collections.defaultdict": "default_factory",
    "collections.deque": "items",
    "builtins.map": "func iterable",
    "builtins.filter": "func iterable",
    "builtins.zip": "iterables",
    "builtins.enumerate": "iterable",
    "itertools.cycle": "iterable",
    "itertools.islice": "iterable",
    "itertools.chain": "iterables",
    "itertools.chain.from_iterable": "iterable",
    "numpy.vectorize": "pyfunc",
    "numpy.frompyfunc": "func",
    "operator.methodcaller": "name",
    "torch.utils.data.Subset": "dataset indices",
    "torch.utils.data.ConcatDataset": "datasets",
    "torch.utils.data.ChainDataset": "datasets",
    "torch.utils.data.StackDataset": "datasets",
    "torch.utils.data.TensorDataset": "0:tensors[0] 1:tensors[1] 2:tensors[2] 3:tensors[3]",
    "torchvision.transforms.Compose": "transforms",
    "torchvision.transforms.Lambda": "lambd",
    "torchvision.transforms.RandomApply": "transforms p",
    "torchvision.transforms.RandomChoice": "transforms p",
    "torchvision.transforms.RandomOrder": "transforms",
    # torch_geometric/data/dataset.py
    **dict.fromkeys(
        ("torch_geometric.data.Dataset", "torch_geometric.data.InMemoryDataset"),
        "root transform pre_transform pre_filter",
    ),
    "torchvision.datasets.ImageFolder": "root transform target_transform loader is_valid_file:-",
    "torchvision.datasets.DatasetFolder": (
        "root loader extensions transform target_transform is_valid_file:-"
    ),
    "torchvision.datasets.MNIST": "root train transform target_transform",
    "torchvision.datasets.FashionMNIST": "root train transform target_transform",
    "torchvision.datasets.KMNIST": "root train transform target_transform",
    "torchvision.datasets.CIFAR10": "root train transform target_transform",
    "torchvision.datasets.CIFAR100": "root train transform target_transform",
    "torchvision.datasets.SVHN": "root split transform target_transform",
    "torchvision.datasets.STL10": "root split folds transform target_transform",
    "torchvision.datasets.CocoDetection": "root annFile transform target_transform transforms",
    "torchvision.datasets.FakeData": "size image_size num_classes transform target_transform",
    "monai.transforms.Compose": "transforms",
    "monai.transforms.Lambda": "func",
    "monai.transforms.Lambdad": "keys func:func[0]",
    "monai.data.Dataset": "data transform",
    "monai.data.CacheDataset": "data transform",
    "monai.data.PersistentDataset": "data transform cache_dir",
    "albumentations.Compose": "transforms",
    "albumentations.Lambda": "image mask",
    "torch.nn.Sequential": "modules",
    "fastai.DataBlock": (
        "blocks dl_type getters n_inp item_tfms batch_tfms get_items:- splitter:- get_y get_x"
    ),
    "fastai.Datasets": "items tfms tls n_inp dl_type",
    "transformers.DataCollatorForSeq2Seq": "tokenizer model padding max_length",
}

#: Library calls whose result is plain data, which every pickle can carry.
PLAIN = frozenset({
    "builtins.range", "pathlib.Path", "torch.tensor", "torch.arange", "torch.linspace",
    "torch.rand", "torch.randn", "torch.randint", "torch.zeros", "torch.ones", "torch.empty",
    "torch.full", "numpy.array", "numpy.arange", "numpy.zeros", "numpy.ones",
})  # fmt: skip

#: Classes that give something else than what they were given, or never cross.
DROPS = frozenset({
    "torch.device", "torch.Size", "pathlib.Path", "argparse.Namespace", "logging.Logger",
    "torchvision.datasets.utils.download_url", "torch.utils.data.DataLoader",
    "multiprocessing.Process", "lightning.Trainer",
})  # fmt: skip


def holds(path: str) -> list[tuple[str, str]] | None:
    """(parameter, attribute) in parameter order of what an object of ``path`` keeps; None: nothing.

    A class (CapWords) that is not listed keeps its arguments under their own names.
    """
    if path in HOLDERS:
        entries = (entry.partition(":") for entry in HOLDERS[path].split())
        return [(parameter, attribute or parameter) for parameter, _, attribute in entries]
    last = path.rpartition(".")[2]
    return [] if last[:1].isupper() and not last.isupper() and path not in DROPS else None


#: Listed objects that go through what they are given, and keep a list of it.
LISTS = frozenset({"torch.utils.data.ConcatDataset", "torch.utils.data.StackDataset"})

#: Methods that make an object keep what they are given, and the attribute that they keep it in.
REGISTERS = {
    "register_forward_hook": "_forward_hooks",
    "register_forward_pre_hook": "_forward_pre_hooks",
    "register_full_backward_hook": "_backward_hooks",
    "set_transform": "_format_kwargs['transform']",
    "with_transform": "_format_kwargs['transform']",
    "add_module": "_modules",
    "register_module": "_modules",
}

#: Libraries whose methods give an object that wraps the one they belong to: ``pipe.map(f)``.
WRAPPING = (
    "torch.utils.data.datapipes.", "torchdata.datapipes.", "webdataset.",
    "datasets.IterableDataset().",
)  # fmt: skip
