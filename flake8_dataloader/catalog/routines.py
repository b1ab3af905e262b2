"""Library routines by what they do to the code around them, one line each."""

from __future__ import annotations

#: Nothing runs after these.
EXITS = frozenset({
    "sys.exit", "builtins.exit", "builtins.quit", "os._exit", "pytest.skip", "pytest.exit",
    "unittest.TestCase().skipTest",
})  # fmt: skip

#: They call the function that is their first argument.
CALLERS = (
    "fire.Fire", "typer.run", "absl.app.run", "tyro.cli", "asyncio.run",
    "accelerate.notebook_launcher",
)  # fmt: skip

#: Methods that give back what they are given, wrapped in something that behaves like it.
GIVES_BACK = frozenset({
    "accelerate.Accelerator().prepare", "accelerate.Accelerator().prepare_data_loader",
    "lightning.fabric.Fabric().setup", "lightning.fabric.Fabric().setup_dataloaders",
})  # fmt: skip

#: Bases whose instances give, for a slice, another one that has the same in all else.
SLICED_ALIKE = frozenset({"torch_geometric.data.Dataset", "torch_geometric.data.InMemoryDataset"})

#: Methods that give back the object that they belong to, or one that has the same in all else.
GIVES_ITSELF = frozenset({
    f"{base}().{name}" for base in SLICED_ALIKE for name in ("shuffle", "index_select", "copy")
} | {
    f"webdataset.WebLoader().{name}"
    for name in (
        "batched", "unbatched", "shuffle", "map", "map_dict", "map_tuple", "select", "slice",
        "with_epoch", "with_length", "repeat",
    )
})  # fmt: skip

#: They call a method of their first argument, with the rest of what they are given.
DELEGATES = {
    "six.iteritems": "items",
    "six.iterkeys": "keys",
    "six.itervalues": "values",
    **{
        f"asyncio.{loop}().run_in_executor": "submit"
        for loop in ("get_event_loop", "get_running_loop", "new_event_loop")
    },
}

#: They give their argument, or something just like it.
SAME = ("contextlib.nullcontext",)

#: They make another object of a function, which goes by its name.
REMAKES = ("functools.lru_cache", "functools.cache")

#: They make a class of a name and the names of its parts.
CLASS_MAKERS = (
    "collections.namedtuple", "typing.NamedTuple", "dataclasses.make_dataclass", "enum.Enum",
    "enum.IntEnum", "enum.Flag", "enum.IntFlag", "enum.StrEnum",
)  # fmt: skip

#: Methods by which a configuration takes what the user says instead of its defaults: of yacs,
#: mmengine, OmegaConf, ml_collections, HParams.
TAKES_OPTIONS = frozenset(
    "merge_from_file merge_from_list merge_from_other_cfg merge_from_dict merge_with merge_with_cli"
    " merge_with_dotlist update_from_flattened_dict override_from_dict parse_json parse".split()
)

#: Objects whose keywords, or whose dict, become their attributes.
NAMESPACES = (
    "argparse.Namespace", "types.SimpleNamespace", "easydict.EasyDict", "box.Box",
    "ml_collections.ConfigDict", "omegaconf.OmegaConf.create", "addict.Dict",
)  # fmt: skip

#: What gives an object of this kind, of which only what it keeps later is followed; a keyword may
#: decide.
GIVES = {
    "datasets.load_dataset(streaming=True)": "datasets.IterableDataset",
    "datasets.Dataset().to_iterable_dataset": "datasets.IterableDataset",
    "datasets.load_dataset": "datasets.Dataset",
    "datasets.load_from_disk": "datasets.Dataset",
    "datasets.concatenate_datasets": "datasets.Dataset",
    "datasets.DatasetDict": "datasets.Dataset",  # has its methods
    **{
        f"datasets.Dataset.from_{source}": "datasets.Dataset"
        for source in ("dict", "list", "pandas", "csv", "json", "parquet", "text", "generator")
    },
    **{
        f"datasets.Dataset().{name}": "datasets.Dataset"
        for name in (
            "map", "filter", "select", "shuffle", "sort", "shard", "train_test_split",
            "with_transform", "with_format", "remove_columns", "rename_column", "cast_column",
            "batch", "cast", "flatten_indices",
        )
    },
}  # fmt: skip

#: Attributes and methods that give another object of the same kind.
ALIKE = frozenset({
    "pathlib.Path().parent", "pathlib.Path().absolute()", "pathlib.Path().expanduser()",
    "pathlib.Path().joinpath()", "pathlib.Path().resolve()", "pathlib.Path().with_suffix()",
    "pathlib.Path().with_name()",
})  # fmt: skip

#: Decorators whose ``default=`` is that of a parameter of the function.
OPTION_DECORATORS = ("click.option", "click.argument")

#: Decorators that keep a test from running, and the condition on which they do.
SKIPS = {"pytest.mark.skipif": True, "unittest.skipIf": True, "unittest.skipUnless": False}

#: Decorators and bases that make annotated class attributes arguments of the constructor.
DATACLASSES = ("dataclasses.dataclass", "attr.s", "attr.define", "attrs.define", "attr.attrs")
FIELD_BASES = ("pydantic.BaseModel", "typing.NamedTuple", "pydantic.dataclasses.dataclass")

#: Bases whose subclasses are dicts.
DICTS = ("builtins.dict", "collections.OrderedDict", "collections.UserDict")

#: They go through their first argument.
CONSUMERS = ("torch.optim.swa_utils.update_bn", "torch.utils.data.default_collate")

#: They call their first argument with the elements of their second.
MAPPERS = (
    "functools.reduce", "torch.utils._pytree.tree_map", "jax.tree_util.tree_map",
    "torch.utils._pytree.tree_map_only",
)  # fmt: skip

#: Methods that call the function that is their first argument.
CALLER_METHODS = frozenset({
    "optuna.create_study().optimize", "optuna.Study().optimize", "optuna.study.Study().optimize",
})  # fmt: skip

#: Iterators over their arguments, and what they give for each element of them.
ITERATORS = {
    "builtins.enumerate": "pair",
    "builtins.zip": "tuple",
    "builtins.iter": "same",
    "builtins.reversed": "same",
    "builtins.map": "map",
    "builtins.filter": "filter",
    "tqdm.tqdm": "same",
    "rich.progress.track": "same",
    "itertools.cycle": "same",
    "itertools.islice": "same",
    "itertools.chain": "any",
    "itertools.zip_longest": "tuple",
    "itertools.chain.from_iterable": "inner",
    "rich.progress.Progress().track": "same",
    "fastprogress.progress_bar": "same",
    "torch.nn.ModuleList": "same",
    **{
        f"torchdata.nodes.{node}": "same"
        for node in ("Loader", "Batcher", "Unbatcher", "Mapper", "Prefetcher", "PinMemory")
    },
    # torch_xla/distributed/parallel_loader.py
    "torch_xla.distributed.parallel_loader.MpDeviceLoader": "same",
}

#: Those of them that call ``iter()`` on their arguments when they are made.
ITERATORS_AT_ONCE = (
    "builtins.enumerate", "builtins.zip", "builtins.iter", "builtins.reversed", "builtins.map",
    "builtins.filter", "itertools.cycle", "itertools.islice", "itertools.zip_longest",
    "itertools.chain.from_iterable",
)  # fmt: skip
