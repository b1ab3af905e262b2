"""What no pickle can carry, in words, by kind: one line an object, the path of what makes it.

Each was given to ``ForkingPickler``, as ``Process.start`` does it, under Python 3.11; what was
raised stands behind it.
What crosses is not here: a socket, a multiprocessing.Lock, Queue or Pipe (only inside
``Process.start``), logging.Logger, io.BytesIO, requests.Session, shelve.open, ``map`` and ``zip``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Unpicklable:
    """``what`` it is, in the words of messages; ``kind`` decides on the advice."""

    what: str
    kind: str  # "handle" | "iterator" | "lock" | "service" | "module"


HANDLES = {
    "builtins.open": "an open file",  # cannot pickle '_io.TextIOWrapper' object
    "os.fdopen": "an open file",  # the same
    "codecs.open": "an open file",  # can't serialize StreamReaderWriter
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
    "tarfile.open": "an open tar file",  # the same
    "tarfile.TarFile": "an open tar file",  # the same
    "h5py.File": "an h5py file",  # h5py objects cannot be pickled
    "h5py.File()[]": "an h5py object",  # the same, of groups and datasets
    "tables.open_file": "a PyTables file",  # Can't pickle local object 'WeakValueDictionary...'
    "netCDF4.Dataset": "a netCDF file",  # Dataset is not picklable
    "lmdb.open": "an lmdb environment",  # cannot pickle 'Environment' object
    "lmdb.Environment": "an lmdb environment",  # the same
    "lmdb.open().begin": "an lmdb transaction",  # cannot pickle 'Transaction' object
    "lmdb.Environment().begin": "an lmdb transaction",  # the same
    "sqlite3.connect": "a sqlite3 connection",  # cannot pickle 'sqlite3.Connection' object
    "sqlite3.connect().cursor": "a sqlite3 cursor",  # cannot pickle 'sqlite3.Cursor' object
    "sqlalchemy.create_engine": "a database engine",  # Can't pickle local object 'create_engine...'
    "psycopg2.connect": "a database connection",  # cannot pickle '...connection'
    "pymongo.MongoClient": "a MongoDB client",  # cannot pickle '_thread.lock' object
    "redis.Redis": "a redis client",  # cannot pickle '_thread.RLock' object
    "redis.StrictRedis": "a redis client",  # the same
    "redis.from_url": "a redis client",  # the same
    "boto3.client": "a boto3 client",  # attribute lookup S3 on botocore.client failed
    "boto3.resource": "a boto3 resource",  # attribute lookup ... on boto3.resources.factory failed
    "boto3.Session": "a boto3 session",  # Can't pickle local object 'lazy_call...'
    "cv2.VideoCapture": "a cv2.VideoCapture",  # cannot pickle 'cv2.VideoCapture' object
    "cv2.VideoWriter": "a cv2.VideoWriter",  # the same
    "cv2.createCLAHE": "a cv2 algorithm",  # cannot pickle 'cv2.CLAHE' object
    "cv2.ORB_create": "a cv2 algorithm",  # cannot pickle 'cv2.ORB' object
    "cv2.SIFT_create": "a cv2 algorithm",  # cannot pickle 'cv2.SIFT' object
    "av.open": "an open PyAV container",  # no default __reduce__ due to non-trivial __cinit__
    "ctypes.CDLL": "a shared library",  # Can't pickle local object 'CDLL.__init__...'
    "ctypes.cdll.LoadLibrary": "a shared library",  # the same
    "torch.Generator": "a torch.Generator",  # pickles, and the worker dies of it
    "torch.jit.load": "a ScriptModule",  # Tried to serialize object __torch__... which does not ...
    "torch.jit.script": "a ScriptModule",  # the same
    "torch.jit.trace": "a ScriptModule",  # the same
}

ITERATORS = {
    "pathlib.Path().glob": "a generator",  # cannot pickle 'generator' object
    "pathlib.Path().rglob": "a generator",  # the same
    "pathlib.Path().iterdir": "a generator",  # the same
    "glob.iglob": "a generator",  # the same
    "os.walk": "a generator",  # the same
    "os.scandir": "an os.scandir iterator",  # cannot pickle 'posix.ScandirIterator' object
    "re.finditer": "an re.finditer iterator",  # cannot pickle '_sre.SRE_Scanner' object
    "csv.reader": "a csv reader",  # cannot pickle '_csv.reader' object
    "csv.DictReader": "a csv reader",  # the same
    "json.load().keys": "a dict view",  # cannot pickle 'dict_keys' object
    "json.load().values": "a dict view",  # cannot pickle 'dict_values' object
    "json.load().items": "a dict view",  # cannot pickle 'dict_items' object
    "collections.Counter().keys": "a dict view",  # cannot pickle 'dict_keys' object
    "collections.Counter().items": "a dict view",  # cannot pickle 'dict_items' object
    "h5py.File().keys": "a view of an h5py file",  # h5py objects cannot be pickled
    "types.MappingProxyType": "a MappingProxyType",  # cannot pickle 'mappingproxy' object
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
    "weakref.ref": "a weak reference",  # cannot pickle 'weakref.ReferenceType' object
    "weakref.WeakValueDictionary": "a WeakValueDictionary",  # Can't pickle local object ...
    "weakref.WeakKeyDictionary": "a WeakKeyDictionary",  # the same
    "weakref.WeakSet": "a WeakSet",  # the same
}

#: What only the parent has a use for.
SERVICES = {
    "torch.utils.tensorboard.SummaryWriter": "a SummaryWriter",  # cannot pickle '_thread.lock' ...
    "tensorboardX.SummaryWriter": "a SummaryWriter",  # cannot pickle '_io.BufferedWriter' object
    "csv.writer": "a csv writer",  # cannot pickle '_csv.writer' object
    "csv.DictWriter": "a csv writer",  # the same
    "tqdm.tqdm": "a progress bar",  # cannot pickle '_io.TextIOWrapper' object: sys.stderr
    "logging.FileHandler": "a logging handler",  # cannot pickle '_thread.RLock' object
    "logging.StreamHandler": "a logging handler",  # the same
    "subprocess.Popen": "a process handle",  # cannot pickle '_thread.lock' object
    "multiprocessing.Pool": "a Pool",  # pool objects cannot be passed between processes or pickled
    "multiprocessing.pool.ThreadPool": "a ThreadPool",  # the same
    "concurrent.futures.ThreadPoolExecutor": "an executor",  # cannot pickle '_queue.SimpleQueue' ..
    "concurrent.futures.ProcessPoolExecutor": "an executor",  # cannot pickle '_thread.lock' object
    "torch.utils.data.DataLoader().__iter__": "an iterator of a DataLoader",  # cannot be pickled
    "argparse.ArgumentParser": "an ArgumentParser",  # Can't pickle local object '...identity'
}

UNPICKLABLE = {
    path: Unpicklable(what, kind)
    for kind, table in (
        ("handle", HANDLES),
        ("iterator", ITERATORS),
        ("lock", LOCKS),
        ("service", SERVICES),
    )
    for path, what in table.items()
}

#: Objects of a library that are there before anything is called.
OBJECTS = {
    "sys.stdin": Unpicklable("sys.stdin", "module"),  # cannot pickle '_io.TextIOWrapper' object
    "sys.stdout": Unpicklable("sys.stdout", "module"),  # the same
    "sys.stderr": Unpicklable("sys.stderr", "module"),  # the same
}

#: What an object gives for a key that is a name, by the path of the object.
GIVES_ITEMS = {
    "h5py.File": "h5py.File()[]",
    "h5py.File()[]": "h5py.File()[]",
    "datasets.Dataset": "datasets.Dataset",
}
