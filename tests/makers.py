"""How a user makes each object of the catalog, of the standard library and torch: one line each.

``MAKERS`` has an expression by the entry's path; the modules that it names are imported (see
``IMPORTS``), and ``FIRST`` has what is to be done before. ``NOT_MADE`` has a reason instead.
``try_makers.py`` makes them all and gives them to spawned processes, test_catalog_objects.py
compares that with the catalog. Third-party libraries are in makers_libraries.py.
"""

from __future__ import annotations

import makers_libraries as libraries

from flake8_dataloader.catalog import WITH_GRAPH

_MAPPINGS = {
    "json.load()": 'json.load(open("a.json"))',
    "json.loads()": 'json.loads("{}")',
    "yaml.safe_load()": 'yaml.safe_load("a: 1")',
    "yaml.full_load()": 'yaml.full_load("a: 1")',
    "yaml.load()": 'yaml.load("a: 1", yaml.SafeLoader)',
    "tomllib.load()": 'tomllib.load(open("a.toml", "rb"))',
    "torch.load()": 'torch.load("weights.pt")',
    "collections.Counter()": 'collections.Counter("a")',
    "torch.nn.Module().state_dict()": "torch.nn.Module().state_dict()",
}

_MAKERS = {
    "types.MappingProxyType": "types.MappingProxyType({})",
    "builtins.open": 'open("a.txt")',
    "os.fdopen": 'os.fdopen(os.open("a.txt", os.O_RDONLY))',
    "codecs.open": 'codecs.open("a.txt", encoding="utf-8")',
    "io.FileIO": 'io.FileIO("a.txt")',
    "io.TextIOWrapper": 'io.TextIOWrapper(io.FileIO("a.txt"))',
    "io.BufferedReader": 'io.BufferedReader(io.FileIO("a.txt"))',
    "os.popen": 'os.popen("echo a")',
    "pathlib.Path().open": 'pathlib.Path("a.txt").open()',
    "gzip.open": 'gzip.open("a.gz", "w")',
    "gzip.GzipFile": 'gzip.GzipFile("a.gz", "w")',
    "bz2.open": 'bz2.open("a.bz2", "w")',
    "bz2.BZ2File": 'bz2.BZ2File("a.bz2", "w")',
    "lzma.open": 'lzma.open("a.xz", "w")',
    "lzma.LZMAFile": 'lzma.LZMAFile("a.xz", "w")',
    "tempfile.TemporaryFile": "tempfile.TemporaryFile()",
    "tempfile.NamedTemporaryFile": "tempfile.NamedTemporaryFile()",
    "urllib.request.urlopen": 'urllib.request.urlopen(pathlib.Path("a.txt").absolute().as_uri())',
    "shelve.open": 'shelve.open("shelf")',
    "dbm.open": 'dbm.open("shelf", "c")',
    "mmap.mmap": "mmap.mmap(-1, 16)",
    "zipfile.ZipFile": 'zipfile.ZipFile("a.zip", "w")',
    "zipfile.ZipFile().open": 'zipfile.ZipFile("a.zip", "w").open("a", "w")',
    "tarfile.open": 'tarfile.open("a.tar", "w")',
    "tarfile.TarFile": 'tarfile.TarFile("a.tar", "w")',
    "wave.open": 'wave.open("a.wav")',
    "sqlite3.connect": 'sqlite3.connect(":memory:")',
    "sqlite3.connect().cursor": 'sqlite3.connect(":memory:").cursor()',
    "ctypes.CDLL": "ctypes.CDLL(torch._C.__file__)",
    "ctypes.cdll.LoadLibrary": "ctypes.cdll.LoadLibrary(torch._C.__file__)",
    "ctypes.pointer": "ctypes.pointer(ctypes.c_int(1))",
    "ssl.create_default_context": "ssl.create_default_context()",
    "http.client.HTTPSConnection": 'http.client.HTTPSConnection("localhost")',
    "hashlib.new": 'hashlib.new("sha256")',
    "hashlib.md5": "hashlib.md5()",
    "hashlib.sha1": "hashlib.sha1()",
    "hashlib.sha256": "hashlib.sha256()",
    "zlib.decompressobj": "zlib.decompressobj()",
    "random.SystemRandom": "random.SystemRandom()",
    "builtins.memoryview": 'memoryview(b"a")',
    "torch.Generator": "torch.Generator()",
    "torch.jit.load": 'torch.jit.load("script.pt")',
    "torch.jit.script": "torch.jit.script(torch.nn.Identity())",
    "torch.jit.trace": "torch.jit.trace(torch.nn.Identity(), torch.ones(1))",
    "torch.jit.trace_module": (
        'torch.jit.trace_module(torch.nn.Identity(), {"forward": torch.ones(1)})'
    ),
    "torch.jit.freeze": "torch.jit.freeze(torch.jit.script(torch.nn.Identity().eval()))",
    "torch.finfo": "torch.finfo(torch.float32)",
    "torch.iinfo": "torch.iinfo(torch.int32)",
    "pathlib.Path().glob": 'pathlib.Path(".").glob("*")',
    "pathlib.Path().rglob": 'pathlib.Path(".").rglob("*")',
    "pathlib.Path().iterdir": 'pathlib.Path(".").iterdir()',
    "glob.iglob": 'glob.iglob("*")',
    "os.walk": 'os.walk(".")',
    "os.scandir": 'os.scandir(".")',
    "re.match": 're.match("a", "a")',
    "re.search": 're.search("a", "a")',
    "re.fullmatch": 're.fullmatch("a", "a")',
    "re.compile().match": 're.compile("a").match("a")',
    "re.compile().search": 're.compile("a").search("a")',
    "re.compile().fullmatch": 're.compile("a").fullmatch("a")',
    "re.finditer": 're.finditer("a", "a")',
    "csv.reader": 'csv.reader(["a,b"])',
    "csv.DictReader": 'csv.DictReader(["a,b"])',
    "xml.etree.ElementTree.iterparse": 'xml.etree.ElementTree.iterparse("a.xml")',
    "itertools.pairwise": "itertools.pairwise([1, 2])",
    "threading.Lock": "threading.Lock()",
    "threading.RLock": "threading.RLock()",
    "threading.Event": "threading.Event()",
    "threading.Condition": "threading.Condition()",
    "threading.Semaphore": "threading.Semaphore()",
    "threading.BoundedSemaphore": "threading.BoundedSemaphore()",
    "threading.Barrier": "threading.Barrier(1)",
    "threading.local": "threading.local()",
    "threading.Thread": "threading.Thread()",
    "threading.Timer": "threading.Timer(1, print)",
    "queue.Queue": "queue.Queue()",
    "queue.LifoQueue": "queue.LifoQueue()",
    "queue.PriorityQueue": "queue.PriorityQueue()",
    "queue.SimpleQueue": "queue.SimpleQueue()",
    "asyncio.new_event_loop": "asyncio.new_event_loop()",
    "asyncio.get_event_loop": "asyncio.get_event_loop()",
    "contextvars.Context": "contextvars.Context()",
    "contextvars.copy_context": "contextvars.copy_context()",
    "contextvars.ContextVar": 'contextvars.ContextVar("a")',
    "weakref.ref": "weakref.ref(collections.Counter)",
    "weakref.WeakMethod": "weakref.WeakMethod(collections.Counter().update)",
    "weakref.WeakValueDictionary": "weakref.WeakValueDictionary()",
    "weakref.WeakKeyDictionary": "weakref.WeakKeyDictionary()",
    "weakref.WeakSet": "weakref.WeakSet()",
    "torch.utils.tensorboard.SummaryWriter": 'torch.utils.tensorboard.SummaryWriter("logs")',
    "csv.writer": "csv.writer(sys.stdout)",
    "csv.DictWriter": 'csv.DictWriter(sys.stdout, ["a"])',
    "logging.Handler": "logging.Handler()",
    "logging.FileHandler": 'logging.FileHandler("a.log")',
    "logging.StreamHandler": "logging.StreamHandler()",
    "logging.handlers.RotatingFileHandler": 'logging.handlers.RotatingFileHandler("a.log")',
    "logging.handlers.TimedRotatingFileHandler": (
        'logging.handlers.TimedRotatingFileHandler("a.log")'
    ),
    "logging.handlers.QueueHandler": "logging.handlers.QueueHandler(queue.Queue())",
    "logging.handlers.QueueListener": (
        "logging.handlers.QueueListener(multiprocessing.Queue(), logging.StreamHandler())"
    ),
    "logging.Logger": 'logging.Logger("a")',
    "subprocess.Popen": 'subprocess.Popen([sys.executable, "-V"])',
    "multiprocessing.Pool": "multiprocessing.Pool(1)",
    "multiprocessing.pool.ThreadPool": "multiprocessing.pool.ThreadPool(1)",
    "multiprocessing.Manager": "multiprocessing.Manager()",
    "concurrent.futures.ThreadPoolExecutor": "concurrent.futures.ThreadPoolExecutor()",
    "concurrent.futures.ProcessPoolExecutor": "concurrent.futures.ProcessPoolExecutor()",
    "concurrent.futures.ThreadPoolExecutor().submit": (
        "concurrent.futures.ThreadPoolExecutor().submit(print)"
    ),
    "concurrent.futures.Future": "concurrent.futures.Future()",
    "cProfile.Profile": "cProfile.Profile()",
    "torch.utils.data.DataLoader().__iter__": "iter(torch.utils.data.DataLoader([1]))",
    "argparse.ArgumentParser": "argparse.ArgumentParser()",
    "unittest.mock.Mock": "unittest.mock.Mock()",
    "unittest.mock.MagicMock": "unittest.mock.MagicMock()",
    "itertools.accumulate": "itertools.accumulate([1])",
    "itertools.chain": "itertools.chain([1], [2])",
    "itertools.chain.from_iterable": "itertools.chain.from_iterable([[1]])",
    "itertools.combinations": "itertools.combinations([1, 2], 2)",
    "itertools.combinations_with_replacement": "itertools.combinations_with_replacement([1, 2], 2)",
    "itertools.compress": "itertools.compress([1], [True])",
    "itertools.count": "itertools.count()",
    "itertools.cycle": "itertools.cycle([1])",
    "itertools.dropwhile": "itertools.dropwhile(bool, [1])",
    "itertools.filterfalse": "itertools.filterfalse(bool, [1])",
    "itertools.groupby": "itertools.groupby([1])",
    "itertools.islice": "itertools.islice([1], 1)",
    "itertools.permutations": "itertools.permutations([1])",
    "itertools.product": "itertools.product([1], [2])",
    "itertools.repeat": "itertools.repeat(1)",
    "itertools.starmap": "itertools.starmap(pow, [(1, 2)])",
    "itertools.takewhile": "itertools.takewhile(bool, [1])",
    "itertools.zip_longest": "itertools.zip_longest([1], [2])",
    WITH_GRAPH: "torch.relu(torch.ones(1, requires_grad=True))",
    "sys.stdin": "sys.stdin",
    "sys.stdout": "sys.stdout",
    "sys.stderr": "sys.stderr",
    "sys.modules": "sys.modules",
    "os.environ": "os.environ",
    "torch.default_generator": "torch.default_generator",
}

#: Dict views come first: who imports multiprocessing.managers, as tensorboard does, teaches pickle
#: to send them.
MAKERS = {
    **{
        f"{path}.{view}": f"{mapping}.{view}()"
        for path, mapping in _MAPPINGS.items()
        for view in ("keys", "values", "items")
    },
    **_MAKERS,
    **libraries.MAKERS,
}

NOT_MADE = {
    **libraries.NOT_MADE,
    "multiprocessing.Process()._popen": "cases/unpickle/handle_started_process.py does it",
}

#: What crosses well, of all that people take for unpicklable.
CROSSES = [
    *libraries.CROSSES,
    "socket.socket()",
    "multiprocessing.Lock()",
    "multiprocessing.Queue()",
    "multiprocessing.Pipe()",
    'logging.getLogger("a")',
    'io.BytesIO(b"a")',
    "tempfile.TemporaryDirectory()",
    "asyncio.Lock()",
    're.compile("a")',
    'map(str, ["a"])',
    'zip(["a"])',
    'iter(["a"])',
    "random.Random()",
    'pathlib.Path("a.txt")',
    "torch.ones(1)",
    "torch.relu(torch.ones(1, requires_grad=True)).detach()",
]

#: What a release can carry, and those before and after it cannot.
CARRIED = {("pathlib.Path().iterdir", (3, 13))}

#: What is to be done before, by what the expression contains.
FIRST = {
    **libraries.FIRST,
    '"a.txt"': r'pathlib.Path("a.txt").write_text("a,b\n1,2\n")',
    '"a.json"': 'pathlib.Path("a.json").write_text("{}")',
    '"a.toml"': 'pathlib.Path("a.toml").write_text("a = 1")',
    '"a.xml"': 'pathlib.Path("a.xml").write_text("<a/>")',
    '"a.wav"': (
        'with wave.open("a.wav", "wb") as file:\n'
        '    file.setparams((1, 2, 8000, 0, "NONE", ""))\n'
        "    file.writeframes(bytes(16000))"
    ),
    # Before 3.13, the kind that is everywhere
    '"shelf"': 'sys.version_info >= (3, 13) or dbm.dumb.open("shelf").close()',
    '"weights.pt"': 'torch.save({"a": 1}, "weights.pt")',
    '"script.pt"': 'torch.jit.script(torch.nn.Identity()).save("script.pt")',
    "asyncio.get_event_loop": "asyncio.set_event_loop(asyncio.new_event_loop())",
}

#: The modules of names that do not tell them: see ``try_makers.modules``.
IMPORTS = {
    **libraries.IMPORTS,
    "ctypes.cdll.LoadLibrary": "ctypes",
    "itertools.chain.from_iterable": "itertools",
    "xml.etree.ElementTree.iterparse": "xml.etree.ElementTree",
}
