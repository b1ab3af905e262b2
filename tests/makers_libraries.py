"""How a user makes each object of the catalog, of third-party libraries: see makers.py."""

from __future__ import annotations

_VIEWS = ("keys", "values", "items")
_H5 = 'h5py.File("a.h5", "a")'
_LMDB = 'lmdb.open("a.lmdb")'
_SQL = 'sqlalchemy.create_engine("sqlite://")'
_S3 = '"s3", region_name="us-east-1"'
_TABLE = '"dynamodb", region_name="us-east-1"'
_STORAGE = (
    'google.cloud.storage.Client("a", credentials=google.auth.credentials.AnonymousCredentials())'
)

MAKERS = {
    "h5py.File": _H5,
    "h5py.File()[]": f'{_H5}["/"]',
    "h5py.File().create_group": f'{_H5}.create_group("a")',
    "h5py.File().create_dataset": f'{_H5}.create_dataset("b", data=[1])',
    **{f"h5py.File().{view}": f"{_H5}.{view}()" for view in _VIEWS},
    "safetensors.safe_open": 'safetensors.safe_open("a.safetensors", "pt")',
    "pyfaidx.Fasta": 'pyfaidx.Fasta("a.fa")',
    "pandas.ExcelFile": 'pandas.ExcelFile("a.xlsx")',
    "openai.OpenAI": 'openai.OpenAI(api_key="a")',
    "loguru.logger": "loguru.logger",
    "tables.open_file": 'tables.open_file("b.h5", "w")',
    "pandas.HDFStore": 'pandas.HDFStore("c.h5")',
    "netCDF4.Dataset": 'netCDF4.Dataset("a.nc", "w")',
    "numpy.lib.npyio.NpzFile": 'numpy.load("a.npz")',
    "tifffile.TiffFile": 'tifffile.TiffFile("a.tif")',
    "tifffile.TiffWriter": 'tifffile.TiffWriter("b.tif")',
    "soundfile.SoundFile": 'soundfile.SoundFile("a.wav")',
    "rasterio.open": 'rasterio.open("a.tif")',
    "rasterio.MemoryFile": "rasterio.MemoryFile()",
    "rasterio.io.MemoryFile": "rasterio.io.MemoryFile()",
    "openslide.OpenSlide": 'openslide.OpenSlide("a.tif")',
    "pysam.AlignmentFile": 'pysam.AlignmentFile("a.sam", "w", header={"HD": {"VN": "1.6"}})',
    "pysam.FastaFile": 'pysam.FastaFile("a.fa")',
    "pysam.FastxFile": 'pysam.FastxFile("a.fa")',
    "pysam.VariantFile": 'pysam.VariantFile("a.vcf", "w", header=pysam.VariantHeader())',
    "pysam.TabixFile": 'pysam.TabixFile("a.bed.gz")',
    "pyarrow.OSFile": 'pyarrow.OSFile("a.txt")',
    "pyarrow.memory_map": 'pyarrow.memory_map("a.txt")',
    "pyarrow.parquet.ParquetFile": 'pyarrow.parquet.ParquetFile("a.parquet")',
    "pyarrow.parquet.ParquetWriter": (
        'pyarrow.parquet.ParquetWriter("b.parquet", pyarrow.schema({"a": "int64"}))'
    ),
    "pyarrow.parquet.ParquetFile().iter_batches": (
        'pyarrow.parquet.ParquetFile("a.parquet").iter_batches()'
    ),
    "pyarrow.ipc.open_file": 'pyarrow.ipc.open_file("a.arrow")',
    "pyarrow.ipc.new_file": 'pyarrow.ipc.new_file("b.arrow", pyarrow.schema({"a": "int64"}))',
    "pyarrow.ipc.open_stream": 'pyarrow.ipc.open_stream(pathlib.Path("a.arrows").read_bytes())',
    "pyarrow.dataset.dataset().to_batches": 'pyarrow.dataset.dataset("a.parquet").to_batches()',
    "pyarrow.dataset.dataset().scanner": 'pyarrow.dataset.dataset("a.parquet").scanner()',
    "smart_open.open": 'smart_open.open("a.txt")',
    "webdataset.TarWriter": 'webdataset.TarWriter("b.tar")',
    "imageio.get_reader": 'imageio.get_reader("a.gif")',
    "imageio.v3.imopen": 'imageio.v3.imopen("a.gif", "r")',
    "av.open": 'av.open("a.mp4")',
    "av.open().decode": 'av.open("a.mp4").decode(video=0)',
    "decord.VideoReader": 'decord.VideoReader("a.mp4")',
    "decord.VideoLoader": (
        'decord.VideoLoader(["a.mp4"], decord.cpu(0), (1, 64, 64, 3), 0, 0, shuffle=0)'
    ),
    "decord.AudioReader": 'decord.AudioReader("a.wav")',
    "moviepy.VideoFileClip": 'moviepy.VideoFileClip("a.mp4")',
    "moviepy.editor.VideoFileClip": 'moviepy.editor.VideoFileClip("a.mp4")',
    "cv2.VideoCapture": "cv2.VideoCapture()",
    "cv2.VideoWriter": "cv2.VideoWriter()",
    "cv2.FileStorage": "cv2.FileStorage()",
    "cv2.ORB_create": "cv2.ORB_create()",
    "cv2.SIFT_create": "cv2.SIFT_create()",
    "cv2.MSER_create": "cv2.MSER_create()",
    "cv2.FastFeatureDetector_create": "cv2.FastFeatureDetector_create()",
    "cv2.SimpleBlobDetector_create": "cv2.SimpleBlobDetector_create()",
    "cv2.createCLAHE": "cv2.createCLAHE()",
    "cv2.BFMatcher": "cv2.BFMatcher()",
    "cv2.FlannBasedMatcher": "cv2.FlannBasedMatcher()",
    "cv2.createBackgroundSubtractorMOG2": "cv2.createBackgroundSubtractorMOG2()",
    "cv2.createBackgroundSubtractorKNN": "cv2.createBackgroundSubtractorKNN()",
    "cv2.QRCodeDetector": "cv2.QRCodeDetector()",
    "cv2.KalmanFilter": "cv2.KalmanFilter(2, 1)",
    "cv2.DISOpticalFlow_create": "cv2.DISOpticalFlow_create()",
    "cv2.UMat": "cv2.UMat(numpy.zeros((2, 2)))",
    "cv2.CascadeClassifier": "cv2.CascadeClassifier()",
    "cv2.HOGDescriptor": "cv2.HOGDescriptor()",
    "cv2.AKAZE_create": "cv2.AKAZE_create()",
    "cv2.BRISK_create": "cv2.BRISK_create()",
    "cv2.KAZE_create": "cv2.KAZE_create()",
    "onnxruntime.InferenceSession": 'onnxruntime.InferenceSession("a.onnx")',
    "lmdb.open": _LMDB,
    "lmdb.Environment": 'lmdb.Environment("b.lmdb")',
    "lmdb.open().begin": f"{_LMDB}.begin()",
    "lmdb.Environment().begin": 'lmdb.Environment("b.lmdb").begin()',
    "lmdb.open().begin().cursor": f"{_LMDB}.begin().cursor()",
    "sqlalchemy.create_engine": _SQL,
    "sqlalchemy.create_engine().connect": f"{_SQL}.connect()",
    "sqlalchemy.orm.Session": "sqlalchemy.orm.Session()",
    "sqlalchemy.orm.sessionmaker": "sqlalchemy.orm.sessionmaker()",
    "pymysql.connect": "pymysql.connect(defer_connect=True)",
    "aiosqlite.connect": 'aiosqlite.connect(":memory:")',
    "duckdb.connect": "duckdb.connect()",
    "pymongo.MongoClient": "pymongo.MongoClient(connect=False)",
    "pymongo.MongoClient()[]": 'pymongo.MongoClient(connect=False)["a"]["b"]',
    "elasticsearch.Elasticsearch": 'elasticsearch.Elasticsearch("http://localhost:9200")',
    "neo4j.GraphDatabase.driver": 'neo4j.GraphDatabase.driver("bolt://localhost")',
    "redis.Redis": "redis.Redis()",
    "redis.StrictRedis": "redis.StrictRedis()",
    "redis.from_url": 'redis.from_url("redis://localhost")',
    "redis.Redis.from_url": 'redis.Redis.from_url("redis://localhost")',
    "redis.ConnectionPool": "redis.ConnectionPool()",
    "peewee.SqliteDatabase": 'peewee.SqliteDatabase(":memory:")',
    "plyvel.DB": 'plyvel.DB("a.leveldb", create_if_missing=True)',
    "rocksdict.Rdict": 'rocksdict.Rdict("a.rocksdb")',
    "boto3.client": f"boto3.client({_S3})",
    "boto3.resource": f"boto3.resource({_S3})",
    "boto3.resource().Bucket": f'boto3.resource({_S3}).Bucket("a")',
    "boto3.resource().Table": f'boto3.resource({_TABLE}).Table("a")',
    "boto3.Session": "boto3.Session()",
    "boto3.Session().client": f"boto3.Session().client({_S3})",
    "boto3.Session().resource": f"boto3.Session().resource({_S3})",
    "botocore.session.get_session": "botocore.session.get_session()",
    "google.cloud.storage.Client": _STORAGE,
    "google.cloud.storage.Client().bucket": f'{_STORAGE}.bucket("a")',
    "google.cloud.bigquery.Client": _STORAGE.replace("storage", "bigquery"),
    "minio.Minio": 'minio.Minio("localhost")',
    "httpx.Client": "httpx.Client()",
    "httpx.AsyncClient": "httpx.AsyncClient()",
    "grpc.insecure_channel": 'grpc.insecure_channel("localhost:1")',
    "grpc.secure_channel": 'grpc.secure_channel("localhost:1", grpc.ssl_channel_credentials())',
    "zmq.Context": "zmq.Context()",
    "zmq.Context().socket": "zmq.Context().socket(zmq.PUB)",
    "websocket.WebSocket": "websocket.WebSocket()",
    "pandas.DataFrame().iterrows": 'pandas.DataFrame({"a": [1]}).iterrows()',
    "pandas.DataFrame().itertuples": 'pandas.DataFrame({"a": [1]}).itertuples()',
    "pandas.read_csv": 'pandas.read_csv("a.txt", chunksize=1)',
    "pandas.read_csv().iterrows": 'pandas.read_csv("a.txt").iterrows()',
    "pandas.read_csv().itertuples": 'pandas.read_csv("a.txt").itertuples()',
    "numpy.nditer": "numpy.nditer([1])",
    "numpy.ndenumerate": "numpy.ndenumerate([1])",
    "rich.progress.track": "rich.progress.track([1])",
    "rich.progress.Progress": "rich.progress.Progress()",
    "rich.console.Console": "rich.console.Console()",
    "tensorboardX.SummaryWriter": 'tensorboardX.SummaryWriter("logs")',
    "tqdm.tqdm": "tqdm.tqdm([1])",
    "tqdm.trange": "tqdm.trange(1)",
}

NOT_MADE = {
    "psycopg2.connect": "needs a server",
    "psycopg.connect": "needs a server",
    "MySQLdb.connect": "needs a server",
    "pyodbc.connect": "needs a server, and its driver",
    "google.cloud.storage.Client().get_bucket": "asks the service",
}

CROSSES = [
    "requests.Session()",
    'zarr.open("a.zarr", mode="w", shape=(1,))',
    'fsspec.filesystem("file")',
    "rasterio.Env()",
    'pyarrow.table({"a": [1]})',
    'pyarrow.dataset.dataset("a.parquet")',
    "paramiko.SSHClient()",
    'mlflow.MlflowClient("http://localhost")',
    "faiss.IndexFlatL2(2)",
    "tokenizers.Tokenizer(tokenizers.models.BPE())",
    'PIL.Image.new("L", (1, 1))',
    'pandas.DataFrame({"a": [1]})',
    'pandas.read_csv("a.txt")',
    "numpy.random.default_rng()",
    "tqdm.tqdm([1], disable=True)",
]

FIRST = {
    '"a.safetensors"': (
        "import safetensors.torch\n"
        'safetensors.torch.save_file({"a": torch.zeros(1)}, "a.safetensors")'
    ),
    '"a.xlsx"': 'pandas.DataFrame({"a": [1]}).to_excel("a.xlsx")',
    '"a.npz"': 'numpy.savez("a.npz", numpy.zeros(1))',
    '"a.tif"': (
        'tifffile.imwrite("a.tif", numpy.zeros((256, 256, 3), "uint8"), tile=(64, 64),'
        ' photometric="rgb")'
    ),
    '"a.gif"': 'imageio.v3.imwrite("a.gif", numpy.zeros((2, 8, 8), "uint8"))',
    '"a.mp4"': (
        'imageio.v3.imwrite("a.mp4", numpy.zeros((8, 64, 64, 3), "uint8"), plugin="pyav",'
        ' codec="libx264")'
    ),
    '"a.fa"': r'pathlib.Path("a.fa").write_text(">a\nACGT\n")',
    '"a.bed.gz"': (
        'pathlib.Path("a.bed").write_text("a\\t1\\t2\\n")\n'
        'pysam.tabix_index("a.bed", preset="bed", force=True)'
    ),
    '"a.parquet"': 'pyarrow.parquet.write_table(pyarrow.table({"a": [1]}), "a.parquet")',
    '"a.arrow"': (
        'pyarrow.feather.write_feather(pyarrow.table({"a": [1]}), "a.arrow", "uncompressed")'
    ),
    '"a.arrows"': (
        'with pyarrow.ipc.new_stream("a.arrows", pyarrow.schema({"a": "int64"})) as file:\n'
        '    file.write_table(pyarrow.table({"a": [1]}))'
    ),
    '"a.onnx"': (
        "values = [onnx.helper.make_tensor_value_info(name, 1, [1]) for name in ('x', 'y')]\n"
        "nodes = [onnx.helper.make_node('Identity', ['x'], ['y'])]\n"
        "graph = onnx.helper.make_graph(nodes, 'a', values[:1], values[1:])\n"
        "sets = [onnx.helper.make_opsetid('', 17)]\n"
        "onnx.save(onnx.helper.make_model(graph, opset_imports=sets, ir_version=8), 'a.onnx')"
    ),
}

IMPORTS = {"PIL.Image.new": "PIL.Image"}
