"""What works, and weighs: models that need not cross, data that is copied to each worker, and
reading from disk."""

from __future__ import annotations

#: Models and what trains them, by how the path of what makes them begins.
MODELS = (
    "torch.nn.", "torch.optim.", "torch.hub.load", "torchvision.models.", "timm.create_model",
    "segmentation_models_pytorch.", "lightning.LightningModule", "lightning.Trainer",
    "transformers.AutoModel", "transformers.PreTrainedModel", "transformers.Trainer",
    "sentence_transformers.SentenceTransformer",
)  # fmt: skip

#: Their parts that are small, or functions: by the end, or a part, of the path.
NO_MODELS = ("Loss", "torch.nn.functional.", "torch.nn.utils.", "torch.nn.init.")

#: Calls that give a lot of data that is pickled whole: numpy and pandas share no memory with a
#: worker, as tensors do (tried with ForkingPickler; a memmap is read in full).
BULK = {
    "numpy.load": "an array",
    "numpy.memmap": "an array",
    "numpy.loadtxt": "an array",
    "numpy.genfromtxt": "an array",
    "numpy.fromfile": "an array",
    "pandas.read_csv": "a table",
    "pandas.read_parquet": "a table",
    "pandas.read_json": "a table",
    "pandas.read_pickle": "a table",
    "pandas.read_feather": "a table",
    "pandas.read_excel": "a table",
    "json.load": "a file's content",
    "pickle.load": "a file's content",
    "builtins.open().readlines": "a file's content",
    "builtins.open().read": "a file's content",
    "builtins.open().read().splitlines": "a file's content",
    "builtins.open().read().split": "a file's content",
    "PIL.Image.open().convert": "an image",
    "PIL.Image.open().copy": "an image",
    "cv2.imread": "an image",
    "imageio.imread": "an image",
    "soundfile.read": "a recording",
    "librosa.load": "a recording",
}

#: Those of them that are small one by one, so that only a list of them counts.
ONE_IS_SMALL = frozenset({
    "PIL.Image.open().convert", "PIL.Image.open().copy", "cv2.imread", "imageio.imread",
    "soundfile.read", "librosa.load", "json.load", "pickle.load", "builtins.open().read",
})  # fmt: skip

#: Calls that read a file.
READS = frozenset({
    *(path for path in BULK if "()" not in path), "builtins.open", "gzip.open", "PIL.Image.open",
    "torch.load", "torchvision.io.read_image", "torchvision.io.decode_image",
    "torchvision.io.read_video", "torchvision.datasets.folder.default_loader",
    "torchvision.datasets.folder.pil_loader", "torchaudio.load", "h5py.File", "skimage.io.imread",
    "matplotlib.image.imread", "nibabel.load", "pydicom.dcmread", "tifffile.imread",
    "scipy.io.loadmat", "scipy.io.wavfile.read", "rasterio.open", "safetensors.torch.load_file",
    "pathlib.Path().open", "pathlib.Path().read_text", "pathlib.Path().read_bytes",
})  # fmt: skip

#: Datasets that read a file for each sample (``__getitem__`` in torchvision/datasets).
READING_DATASETS = frozenset({
    f"torchvision.datasets.{name}"
    for name in (
        "ImageFolder", "DatasetFolder", "ImageNet", "CocoDetection", "CocoCaptions", "CelebA",
        "VOCDetection", "VOCSegmentation", "Cityscapes", "Places365", "Flowers102", "Food101",
        "OxfordIIITPet", "Caltech101", "Caltech256", "DTD", "GTSRB", "StanfordCars", "INaturalist",
        "FGVCAircraft", "Country211", "EuroSAT", "SUN397", "LSUN", "Kinetics", "UCF101", "HMDB51",
        "SBDataset", "WIDERFace", "LFWPeople", "Imagenette",
    )
})  # fmt: skip
