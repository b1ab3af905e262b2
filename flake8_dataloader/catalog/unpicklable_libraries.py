"""What no pickle can carry, of third-party libraries: see :mod:`unpicklable`.

Each was run, but for those that say that they were read: tests/recorded_objects.json has the
releases. What crosses is not here: requests.Session, zarr, fsspec, rasterio.Env, pyarrow tables and
datasets, paramiko.SSHClient, mlflow's client, a wandb run (the worker attaches to it), faiss and
tokenizers, PIL images, pandas frames.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Unpicklable:
    """``what`` it is, in the words of messages; ``kind`` decides on the advice. ``given`` and
    ``unless`` name keywords: it is so only with one of these, and with none of those."""

    what: str
    kind: str  # "handle" | "iterator" | "match" | "lock" | "service" | "module" | "graph"
    since: tuple[int, int] = (3, 0)  # the first Python that cannot carry it
    given: str = ""
    unless: str = ""


_FILES = {
    "h5py.File": "an h5py file",  # h5py objects cannot be pickled
    "h5py.File()[]": "an h5py object",  # the same, of groups and datasets
    "h5py.File().create_group": "an h5py object",  # the same
    "h5py.File().create_dataset": "an h5py object",  # the same
    "tables.open_file": "a PyTables file",  # Can't pickle local object 'WeakValueDictionary...'
    "pandas.ExcelFile": "an open Excel file",  # cannot pickle '_io.BufferedReader' object
    "safetensors.safe_open": "an open safetensors file",  # cannot pickle 'builtins.safe_open'
    "pyfaidx.Fasta": "an open FASTA file",  # cannot pickle '_io.BufferedReader' object
    "pandas.HDFStore": "an HDFStore",  # the same
    "netCDF4.Dataset": "a netCDF file",  # Dataset is not picklable
    "numpy.lib.npyio.NpzFile": "an open .npz file",  # cannot pickle '_io.BufferedReader' object
    "tifffile.TiffFile": "an open TIFF file",  # the same
    "tifffile.TiffWriter": "an open TIFF file",  # cannot pickle '_io.BufferedWriter' object
    "soundfile.SoundFile": "an open sound file",  # cannot pickle '_cffi_backend.__CDataOwn' object
    "rasterio.open": "a rasterio dataset",  # self._hds cannot be converted to a Python object ...
    "rasterio.MemoryFile": "a rasterio file",  # self._vsif cannot be converted ...
    "rasterio.io.MemoryFile": "a rasterio file",  # the same
    "openslide.OpenSlide": "an OpenSlide",  # ctypes objects containing pointers cannot be pickled
    "pysam.AlignmentFile": "a pysam file",  # no default __reduce__ due to non-trivial __cinit__
    "pysam.FastaFile": "a pysam file",  # the same
    "pysam.FastxFile": "a pysam file",  # the same
    "pysam.VariantFile": "a pysam file",  # the same
    "pysam.TabixFile": "a pysam file",  # the same
    "pyarrow.OSFile": "an open file",  # no default __reduce__ due to non-trivial __cinit__
    "pyarrow.memory_map": "a memory map",  # the same
    "pyarrow.parquet.ParquetFile": "an open Parquet file",  # the same
    "pyarrow.parquet.ParquetWriter": "an open Parquet file",  # the same
    "pyarrow.ipc.open_file": "an open Arrow file",  # the same
    "pyarrow.ipc.new_file": "an open Arrow file",  # the same
    "pyarrow.ipc.open_stream": "an open Arrow stream",  # the same
    "smart_open.open": "an open file",  # cannot pickle '_io.BufferedReader' object
    "webdataset.TarWriter": "an open tar file",  # cannot pickle '_io.BufferedWriter' object
    "imageio.get_reader": "an imageio reader",  # cannot pickle '_io.BufferedReader' object
    "imageio.v3.imopen": "an imageio reader",  # the same
    "av.open": "an open PyAV container",  # no default __reduce__ due to non-trivial __cinit__
    "decord.VideoReader": "a decord.VideoReader",  # ctypes objects containing pointers cannot be ..
    "decord.VideoLoader": "a decord.VideoLoader",  # the same
    "decord.AudioReader": "a decord.AudioReader",  # the same
    "moviepy.VideoFileClip": "a moviepy clip",  # Can't pickle local object 'VideoClip.__init__...'
    "moviepy.editor.VideoFileClip": "a moviepy clip",  # the same
    "cv2.VideoCapture": "a cv2.VideoCapture",  # cannot pickle 'cv2.VideoCapture' object
    "cv2.VideoWriter": "a cv2.VideoWriter",  # the same
    "cv2.FileStorage": "a cv2.FileStorage",  # the same
    "onnxruntime.InferenceSession": "an onnxruntime session",  # cannot pickle '...InferenceSession'
}

#: cannot pickle 'cv2.ORB' object, and so on; those of the last line are of older releases.
_CV2 = (
    "ORB_create SIFT_create MSER_create FastFeatureDetector_create SimpleBlobDetector_create"
    " createCLAHE BFMatcher FlannBasedMatcher createBackgroundSubtractorMOG2 QRCodeDetector"
    " createBackgroundSubtractorKNN KalmanFilter DISOpticalFlow_create UMat"
    " CascadeClassifier HOGDescriptor AKAZE_create BRISK_create KAZE_create"
)

_DATABASES = {
    "lmdb.open": "an lmdb environment",  # cannot pickle 'Environment' object
    "lmdb.Environment": "an lmdb environment",  # the same
    "lmdb.open().begin": "an lmdb transaction",  # cannot pickle 'Transaction' object
    "lmdb.Environment().begin": "an lmdb transaction",  # the same
    "lmdb.open().begin().cursor": "an lmdb cursor",  # cannot pickle 'Cursor' object
    "sqlalchemy.create_engine": "a database engine",  # Can't pickle local object 'create_engine...'
    "sqlalchemy.create_engine().connect": "a database connection",  # the same
    "sqlalchemy.orm.Session": "a database session",  # cannot pickle 'weakref.ReferenceType' object
    "sqlalchemy.orm.sessionmaker": "a sessionmaker",  # not the same object as ...Session
    "psycopg2.connect": "a database connection",  # cannot pickle '...connection'
    "psycopg.connect": "a database connection",  # read: its __cinit__ takes a libpq pointer
    "pymysql.connect": "a database connection",  # cannot pickle 'SSLContext' object
    "MySQLdb.connect": "a database connection",  # read: a class of a C extension
    "pyodbc.connect": "a database connection",  # read: a class of a C extension
    "aiosqlite.connect": "a database connection",  # Can't pickle local object 'connect...connector'
    "duckdb.connect": "a duckdb connection",  # cannot pickle 'DuckDBPyConnection' object
    "pymongo.MongoClient": "a MongoDB client",  # cannot pickle '_thread.lock' object
    "pymongo.MongoClient()[]": "a MongoDB collection",  # the same
    "elasticsearch.Elasticsearch": "an Elasticsearch client",  # cannot pickle '_thread._local' ...
    "neo4j.GraphDatabase.driver": "a neo4j driver",  # Can't pickle local object '...opener'
    "redis.Redis": "a redis client",  # cannot pickle '_thread.RLock' object
    "redis.StrictRedis": "a redis client",  # the same
    "redis.from_url": "a redis client",  # the same
    "redis.Redis.from_url": "a redis client",  # the same
    "redis.ConnectionPool": "a redis connection pool",  # cannot pickle '_thread.lock' object
    "peewee.SqliteDatabase": "a peewee database",  # cannot pickle '_ConnectionLocal' object
    "plyvel.DB": "a LevelDB database",  # self._db,self.options cannot be converted ...
    "rocksdict.Rdict": "a RocksDB database",  # cannot pickle 'builtins.Rdict' object
    "boto3.client": "a boto3 client",  # attribute lookup S3 on botocore.client failed
    "boto3.resource": "a boto3 resource",  # attribute lookup ... on boto3.resources.factory failed
    "boto3.resource().Bucket": "a boto3 resource",  # the same
    "boto3.resource().Table": "a boto3 resource",  # the same
    "boto3.Session": "a boto3 session",  # Can't pickle local object 'lazy_call...'
    "boto3.Session().client": "a boto3 client",  # attribute lookup S3 on botocore.client failed
    "boto3.Session().resource": "a boto3 resource",  # the same on boto3.resources.factory
    "botocore.session.get_session": "a botocore session",  # Can't pickle local object ...
    "google.cloud.storage.Client": "a Google Cloud client",  # ... explicitly not supported
    "google.cloud.storage.Client().bucket": "a Google Cloud bucket",  # the same: of its client
    "google.cloud.storage.Client().get_bucket": "a Google Cloud bucket",  # the same
    "google.cloud.bigquery.Client": "a Google Cloud client",  # the same
    "minio.Minio": "a minio client",  # cannot pickle '_thread.RLock' object
    "openai.OpenAI": "an OpenAI client",  # cannot pickle '_thread.RLock' object
    "httpx.Client": "an httpx client",  # cannot pickle '_thread.RLock' object
    "httpx.AsyncClient": "an httpx client",  # the same
    "grpc.insecure_channel": "a gRPC channel",  # no default __reduce__ due to non-trivial __cinit__
    "grpc.secure_channel": "a gRPC channel",  # the same
    "zmq.Context": "a ZeroMQ context",  # self.handle cannot be converted to a Python object ...
    "zmq.Context().socket": "a ZeroMQ socket",  # the same
    "websocket.WebSocket": "a websocket",  # cannot pickle '_thread.lock' object
}

_ITERATORS = {
    "h5py.File().keys": "a view of an h5py file",  # h5py objects cannot be pickled
    "h5py.File().values": "a view of an h5py file",  # the same
    "h5py.File().items": "a view of an h5py file",  # the same
    "av.open().decode": "a generator",  # cannot pickle '_cython_...generator' object
    "pyarrow.dataset.dataset().to_batches": "a generator",  # the same
    "pyarrow.dataset.dataset().scanner": "a scanner",  # self.scanner,self.wrapped cannot be ...
    "pyarrow.parquet.ParquetFile().iter_batches": "a generator",  # '_cython_...generator' object
    "pandas.DataFrame().iterrows": "a generator",  # cannot pickle 'generator' object
    "pandas.DataFrame().itertuples": "an iterator of a DataFrame",  # attribute lookup Pandas on ...
    "pandas.read_csv().iterrows": "a generator",  # cannot pickle 'generator' object
    "pandas.read_csv().itertuples": "an iterator of a DataFrame",  # attribute lookup Pandas on ...
    "numpy.nditer": "a numpy.nditer",  # cannot pickle 'numpy.nditer' object
    "numpy.ndenumerate": "a numpy.ndenumerate",  # cannot pickle 'numpy.flatiter' object
    "rich.progress.track": "a generator",  # cannot pickle 'generator' object
}

#: What only the parent has a use for.
_SERVICES = {
    "tensorboardX.SummaryWriter": "a SummaryWriter",  # cannot pickle '_io.BufferedWriter' object
    "rich.progress.Progress": "a progress bar",  # cannot pickle '_thread.RLock' object
    "rich.console.Console": "a rich console",  # the same
}

_BAR = Unpicklable("a progress bar", "service", unless="disable")
_CHUNKS = Unpicklable("a reader of chunks", "handle", given="chunksize iterator")

LIBRARIES = {
    **{
        path: Unpicklable(what, kind)
        for kind, table in (
            ("handle", {**_FILES, **_DATABASES}),
            ("iterator", _ITERATORS),
            ("service", _SERVICES),
        )
        for path, what in table.items()
    },
    **{f"cv2.{name}": Unpicklable("a cv2 algorithm", "handle") for name in _CV2.split()},
    "tqdm.tqdm": _BAR,  # cannot pickle '_io.TextIOWrapper' object: sys.stderr
    "tqdm.trange": _BAR,  # the same
    "pandas.read_csv": _CHUNKS,  # cannot pickle '_io.BufferedReader' object
}
