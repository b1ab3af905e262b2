"""What no pickle can carry, in words, by kind: one line an object, the path of what makes it.

The tests make each (tests/makers.py) and give it to ``ForkingPickler``, as ``Process.start`` does
it; what was raised stands behind it. Third-party libraries are in :mod:`unpicklable_libraries`.
What crosses is not here: a socket, a multiprocessing.Lock, Queue or Pipe (only inside
``Process.start``), logging.Logger, io.BytesIO, tempfile.TemporaryDirectory, asyncio's locks,
``re.compile``, ``map``, ``zip`` and ``iter`` of a list.
"""

from __future__ import annotations

from .graph import WITH_GRAPH
from .unpicklable_libraries import LIBRARIES, Unpicklable

HANDLES = {
    "builtins.open": "an open file",  # cannot pickle '_io.TextIOWrapper' object
    "os.fdopen": "an open file",  # the same
    "codecs.open": "an open file",  # can't serialize StreamReaderWriter
    "io.FileIO": "an open file",  # cannot pickle '_io.FileIO' object
    "io.TextIOWrapper": "an open file",  # cannot pickle '_io.TextIOWrapper' object
    "io.BufferedReader": "an open file",  # cannot pickle '_io.BufferedReader' object
    "os.popen": "a pipe",  # cannot pickle '_io.TextIOWrapper' object
    "pathlib.Path().open": "an open file",  # cannot pickle '_io.TextIOWrapper' object
    "gzip.open": "an open gzip file",  # cannot pickle '_io.BufferedReader' object
    "gzip.GzipFile": "an open gzip file",  # the same
    "bz2.open": "an open bz2 file",  # the same
    "bz2.BZ2File": "an open bz2 file",  # the same
    "lzma.open": "an open lzma file",  # the same
    "lzma.LZMAFile": "an open lzma file",  # the same
    "tempfile.TemporaryFile": "an open file",  # cannot pickle '_io.BufferedRandom' object
    "tempfile.NamedTemporaryFile": "an open file",  # the same
    "urllib.request.urlopen": "an open connection",  # cannot pickle '_io.BufferedReader' object
    "mmap.mmap": "an mmap",  # cannot pickle 'mmap.mmap' object
    "zipfile.ZipFile": "an open zip file",  # cannot pickle '_io.BufferedReader' object
    "zipfile.ZipFile().open": "a file in a zip file",  # the same
    "tarfile.open": "an open tar file",  # the same
    "tarfile.TarFile": "an open tar file",  # the same
    "wave.open": "an open wave file",  # cannot pickle '_io.BufferedReader' object
    "sqlite3.connect": "a sqlite3 connection",  # cannot pickle 'sqlite3.Connection' object
    "sqlite3.connect().cursor": "a sqlite3 cursor",  # cannot pickle 'sqlite3.Cursor' object
    "ctypes.CDLL": "a shared library",  # Can't pickle local object 'CDLL.__init__...'
    "ctypes.cdll.LoadLibrary": "a shared library",  # the same
    "ctypes.pointer": "a pointer",  # ctypes objects containing pointers cannot be pickled
    "ssl.create_default_context": "an SSL context",  # cannot pickle 'SSLContext' object
    "http.client.HTTPSConnection": "an open connection",  # the same
    "hashlib.new": "a hash object",  # cannot pickle '_hashlib.HASH' object
    "hashlib.md5": "a hash object",  # the same
    "hashlib.sha1": "a hash object",  # the same
    "hashlib.sha256": "a hash object",  # the same
    "zlib.decompressobj": "a decompressor",  # cannot pickle 'zlib.Decompress' object
    "random.SystemRandom": "a SystemRandom",  # System entropy source does not have state
    "builtins.memoryview": "a memoryview",  # cannot pickle memoryview objects
    "torch.Generator": "a torch.Generator",  # pickles, and the worker dies of it
    "torch.jit.load": "a ScriptModule",  # Tried to serialize object __torch__... which does not ...
    "torch.jit.script": "a ScriptModule",  # the same
    "torch.jit.trace": "a ScriptModule",  # the same
    "torch.jit.trace_module": "a ScriptModule",  # the same
    "torch.jit.freeze": "a ScriptModule",  # the same
    "torch.finfo": "a torch.finfo",  # cannot pickle 'torch.finfo' object
    "torch.iinfo": "a torch.iinfo",  # cannot pickle 'torch.iinfo' object
}

ITERATORS = {
    "pathlib.Path().glob": "a generator",  # cannot pickle 'generator' object
    "pathlib.Path().rglob": "a generator",  # the same
    "pathlib.Path().iterdir": "a generator",  # the same, but for 3.13: it gave a map of a list
    "glob.iglob": "a generator",  # the same
    "os.walk": "a generator",  # the same
    "os.scandir": "an os.scandir iterator",  # cannot pickle 'posix.ScandirIterator' object
    "re.finditer": "an re.finditer iterator",  # cannot pickle '_sre.SRE_Scanner' object
    "csv.reader": "a csv reader",  # cannot pickle '_csv.reader' object
    "csv.DictReader": "a csv reader",  # the same
    "xml.etree.ElementTree.iterparse": "an iterparse iterator",  # Can't pickle local object ...
    "itertools.pairwise": "an itertools object",  # cannot pickle 'itertools.pairwise' object
    **{  # cannot pickle 'dict_keys' object
        f"{gives}().{view}": "a dict view"
        for gives in (
            "json.load",
            "json.loads",
            "yaml.safe_load",
            "yaml.full_load",
            "yaml.load",
            "tomllib.load",
            "torch.load",
            "collections.Counter",
            "torch.nn.Module().state_dict",
        )
        for view in ("keys", "values", "items")
    },
    "types.MappingProxyType": "a MappingProxyType",  # cannot pickle 'mappingproxy' object
}

MATCHES = {  # cannot pickle 're.Match' object
    f"re.{made}{name}": "a match object"
    for made in ("", "compile().")
    for name in ("match", "search", "fullmatch")
}

LOCKS = {
    "threading.Lock": "a threading.Lock",  # cannot pickle '_thread.lock' object
    "threading.RLock": "a threading.RLock",  # cannot pickle '_thread.RLock' object
    "threading.Event": "a threading.Event",  # cannot pickle '_thread.lock' object
    "threading.Condition": "a threading.Condition",  # cannot pickle '_thread.RLock' object
    "threading.Semaphore": "a threading.Semaphore",  # cannot pickle '_thread.lock' object
    "threading.BoundedSemaphore": "a threading.BoundedSemaphore",  # the same
    "threading.Barrier": "a threading.Barrier",  # the same
    "threading.local": "a threading.local",  # cannot pickle '_thread._local' object
    "threading.Thread": "a thread",  # cannot pickle '_thread.lock' object
    "threading.Timer": "a thread",  # the same
    "queue.Queue": "a queue of threads",  # the same
    "queue.LifoQueue": "a queue of threads",  # the same
    "queue.PriorityQueue": "a queue of threads",  # the same
    "queue.SimpleQueue": "a queue of threads",  # cannot pickle '_queue.SimpleQueue' object
    "asyncio.new_event_loop": "an event loop",  # Can't pickle local object 'WeakSet...'
    "asyncio.get_event_loop": "an event loop",  # the same
    "contextvars.Context": "a context",  # cannot pickle '_contextvars.Context' object
    "contextvars.copy_context": "a context",  # the same
    "contextvars.ContextVar": "a ContextVar",  # cannot pickle '_contextvars.ContextVar' object
    "weakref.ref": "a weak reference",  # cannot pickle 'weakref.ReferenceType' object
    "weakref.WeakMethod": "a weak reference",  # the same
    "weakref.WeakValueDictionary": "a WeakValueDictionary",  # Can't pickle local object ...
    "weakref.WeakKeyDictionary": "a WeakKeyDictionary",  # the same
    "weakref.WeakSet": "a WeakSet",  # the same
}

#: What only the parent has a use for.
SERVICES = {
    "torch.utils.tensorboard.SummaryWriter": "a SummaryWriter",  # cannot pickle '_thread.lock' ...
    "csv.writer": "a csv writer",  # cannot pickle '_csv.writer' object
    "csv.DictWriter": "a csv writer",  # the same
    "logging.Handler": "a logging handler",  # cannot pickle '_thread.RLock' object
    "logging.FileHandler": "a logging handler",  # the same
    "logging.StreamHandler": "a logging handler",  # the same
    "logging.handlers.RotatingFileHandler": "a logging handler",  # the same
    "logging.handlers.TimedRotatingFileHandler": "a logging handler",  # the same
    "logging.handlers.QueueHandler": "a logging handler",  # the same
    "logging.handlers.QueueListener": "a logging listener",  # the same, of its handlers
    "logging.Logger": "a Logger that getLogger() does not know",  # logger cannot be pickled
    "subprocess.Popen": "a process handle",  # cannot pickle '_thread.lock' object
    "multiprocessing.Process()._popen": "a started process",  # cannot pickle 'weakref.Reference...
    "multiprocessing.Pool": "a Pool",  # pool objects cannot be passed between processes or pickled
    "multiprocessing.pool.ThreadPool": "a ThreadPool",  # the same
    "concurrent.futures.ThreadPoolExecutor": "an executor",  # cannot pickle '_queue.SimpleQueue' ..
    "concurrent.futures.ProcessPoolExecutor": "an executor",  # cannot pickle '_thread.lock' object
    "concurrent.futures.ThreadPoolExecutor().submit": "a future",  # cannot pickle '_thread...
    "concurrent.futures.Future": "a future",  # the same
    "multiprocessing.Manager": "a Manager",  # cannot pickle 'weakref.ReferenceType' object
    "cProfile.Profile": "a profile",  # cannot pickle 'Profile' object
    "torch.utils.data.DataLoader().__iter__": "an iterator of a DataLoader",  # cannot be pickled
    "argparse.ArgumentParser": "an ArgumentParser",  # Can't pickle local object '...identity'
    "unittest.mock.Mock": "a Mock",  # it's not the same object as unittest.mock.Mock
    "unittest.mock.MagicMock": "a Mock",  # the same
}

#: Pickled up to Python 3.13 (read in its "What's New": removed in 3.14).
_ITERTOOLS = (
    "accumulate chain chain.from_iterable combinations combinations_with_replacement compress count"
    " cycle dropwhile filterfalse groupby islice permutations product repeat starmap takewhile"
    " zip_longest"
)

UNPICKLABLE = {
    **LIBRARIES,
    **{
        path: Unpicklable(what, kind)
        for kind, table in (
            ("handle", HANDLES),
            ("iterator", ITERATORS),
            ("match", MATCHES),
            ("lock", LOCKS),
            ("service", SERVICES),
        )
        for path, what in table.items()
    },
    **{
        f"itertools.{name}": Unpicklable("an itertools object", "iterator", since=(3, 14))
        for name in _ITERTOOLS.split()
    },
    # cannot pickle 'sqlite3.Connection' object: 3.13 has dbm.sqlite3, and prefers it
    "shelve.open": Unpicklable("a shelf", "handle", since=(3, 13)),
    "dbm.open": Unpicklable("a dbm database", "handle", since=(3, 13)),
    # Cowardly refusing to serialize non-leaf tensor which requires_grad
    WITH_GRAPH: Unpicklable("a tensor with a graph", "graph"),
}

#: Methods of every module of torch (see MODULE_ROOTS) that give a generator.
MODULE_GENERATORS = frozenset({
    "parameters", "named_parameters", "buffers", "modules", "named_modules", "children",
})  # fmt: skip

#: Objects of a library that are there before anything is called.
OBJECTS = {
    "loguru.logger": Unpicklable("loguru's logger", "module"),  # cannot pickle '_io.TextIOWrapper'
    "sys.stdin": Unpicklable("sys.stdin", "module"),  # cannot pickle '_io.TextIOWrapper' object
    "sys.stdout": Unpicklable("sys.stdout", "module"),  # the same
    "sys.stderr": Unpicklable("sys.stderr", "module"),  # the same
    "sys.modules": Unpicklable("sys.modules", "module"),  # cannot pickle 'module' object
    "os.environ": Unpicklable("os.environ", "module"),  # Can't pickle local object '_createenviron
    "torch.default_generator": Unpicklable("a torch.Generator", "module"),  # as any other one
}

#: Modules that people take from their packages by ``from package import name``.
SUBMODULES = frozenset({
    "os.path", "concurrent.futures", "importlib.resources", "xml.etree", "xml.etree.ElementTree",
    "logging.handlers", "torch.nn.functional", "torch.nn", "torch.optim", "torch.distributed",
    "torch.cuda", "torch.multiprocessing", "torch.utils.data", "torchvision.transforms",
    "torchvision.transforms.functional", "torchvision.transforms.v2",
    "torchvision.transforms.v2.functional",
    "torchvision.datasets", "torchvision.models", "torchvision.io", "torchaudio.transforms",
    "torchaudio.functional", "numpy.random", "numpy.linalg", "scipy.io", "scipy.signal",
    "scipy.ndimage", "scipy.io.wavfile", "scipy.sparse", "skimage.io", "skimage.transform",
    "skimage.color", "sklearn.preprocessing", "sklearn.metrics", "matplotlib.pyplot",
    "matplotlib.cm", "PIL.Image", "PIL.ImageOps", "PIL.ImageFilter", "PIL.ImageDraw",
    "PIL.ImageEnhance", "pycocotools.mask", "rdkit.Chem", "rdkit.Chem.AllChem", "nltk.tokenize",
    "datasets.features", "pandas.api", "tensorflow.io",
})  # fmt: skip

#: What an object gives for a key that is a name, by the path of the object.
GIVES_ITEMS = {
    "h5py.File": "h5py.File()[]",
    "h5py.File()[]": "h5py.File()[]",
    "datasets.Dataset": "datasets.Dataset",
    "pymongo.MongoClient": "pymongo.MongoClient()[]",
    "pymongo.MongoClient()[]": "pymongo.MongoClient()[]",
}

#: Built-in containers whose subclasses pickle as their items, and as attributes if they have any.
PLAIN_CONTAINERS = frozenset({"builtins.dict", "collections.OrderedDict"})

#: Bases without an ``__init__`` of their own: ``super().__init__()`` passes them over.
NO_INIT = frozenset({
    "builtins.object", "abc.ABC", "typing.Generic", "typing.Protocol", "torch.utils.data.Dataset",
    "torch.utils.data.IterableDataset",
})  # fmt: skip

#: Bases that have no say in how an instance is loaded: they define neither ``__reduce__`` nor
#: ``__setstate__`` nor ``__getattr__`` (OrderedDict's ``__reduce__`` keeps to the rules).
PLAIN_BASES = PLAIN_CONTAINERS | {
    "builtins.object", "builtins.list", "abc.ABC", "typing.Generic", "typing.Protocol",
    "torch.utils.data.Dataset", "torch.utils.data.IterableDataset", "torch.utils.data.Sampler",
}  # fmt: skip
