"""What worker code does with libraries: settings, sharing between processes, sharding, chance."""

from __future__ import annotations

from dataclasses import dataclass

_PRIMITIVES = (
    "Value Array RawValue RawArray Queue JoinableQueue SimpleQueue Event Lock RLock Semaphore "
    "BoundedSemaphore Condition Barrier"
)
#: Made for several processes to share: a process that makes its own shares it with nobody.
SHARED = frozenset(
    f"multiprocessing.{module}{name}"
    for module in ("", "sharedctypes.", "synchronize.", "queues.")
    for name in _PRIMITIVES.split()
)


@dataclass(frozen=True)
class Setting:
    """A setting of the process: the calls in ``read_by`` follow it, unless ``keyword`` is given.
    ``cure`` is the advice where workers lack it."""

    what: str
    read_by: frozenset[str] = frozenset()
    keyword: str = ""
    platforms: tuple[str, ...] = ("win32", "darwin", "linux")
    cure: str = "set it in worker_init_fn as well"


#: torch/_tensor_docs.py, torch/_torch_docs.py: "if None, uses a global default".
FACTORIES = frozenset(
    f"torch.{name}"
    for name in "zeros ones empty rand randn linspace logspace eye Tensor full tensor".split()
)

_PIL = frozenset({"PIL.Image.open"})
GRADIENTS = "torch.set_grad_enabled"
DEFAULT_DEVICE = "torch.set_default_device"

#: By the call or the assignment that sets them.
SETTINGS = {
    "torch.set_default_dtype": Setting("the default dtype", FACTORIES, "dtype"),
    "torch.set_default_tensor_type": Setting("the default tensor type", FACTORIES, "dtype"),
    DEFAULT_DEVICE: Setting(
        "the default device", FACTORIES, "device", cure="move each batch in the training loop"
    ),
    GRADIENTS: Setting("whether gradients are recorded"),
    "PIL.Image.MAX_IMAGE_PIXELS": Setting("PIL's MAX_IMAGE_PIXELS", _PIL),
    "PIL.ImageFile.LOAD_TRUNCATED_IMAGES": Setting("PIL's LOAD_TRUNCATED_IMAGES", _PIL),
    "csv.field_size_limit": Setting(
        "csv's limit on fields", frozenset({"csv.reader", "csv.DictReader"})
    ),
    # torch/multiprocessing/__init__.py: only Linux has more than one
    "multiprocessing.set_sharing_strategy": Setting("the sharing strategy", platforms=("linux",)),
}
#: The one that any worker of a loader follows.
SENDS_TENSORS = "multiprocessing.set_sharing_strategy"

#: These take the dtype of their data: the default dtype only for floats.
TYPED_BY_DATA = frozenset({"torch.full", "torch.tensor"})

#: How worker code learns which worker it is in; it may then do its own share of the work.
TELLS_WORKER = frozenset({
    "torch.utils.data.get_worker_info", "multiprocessing.current_process",
    "multiprocessing.parent_process", "os.getpid",
})  # fmt: skip

#: Packages whose functions do not ask which worker they run in; so does the standard library.
NEVER_SHARD = frozenset(
    "builtins torch torchvision torchaudio torchtext numpy pandas PIL cv2 h5py tqdm scipy sklearn "
    "imageio skimage librosa soundfile pyarrow tokenizers sentencepiece lmdb albumentations yaml "
    "orjson ujson msgpack zstandard nltk spacy".split()
)

#: Random number generators that keep a state of their own; what they were given is the seed.
GENERATORS = frozenset({
    "numpy.random.default_rng", "numpy.random.RandomState", "numpy.random.Generator",
    "random.Random",
})  # fmt: skip

#: Their methods that do not draw, but give them a state.
SEEDING = frozenset({"seed", "setstate", "set_state", "bit_generator", "spawn", "getstate"})

#: What gives the generators of the process a state, and how the functions begin that draw then.
SEEDS = {
    "random.seed": ("random.",),
    "numpy.random.seed": ("numpy.random.",),
    "torch.manual_seed": ("torch.rand", "torch.normal", "torch.bernoulli"),
}

#: Where random numbers come from.
RANDOM = ("random.", "numpy.random.", "torch.rand", "torch.normal", "torch.bernoulli", "secrets.")
