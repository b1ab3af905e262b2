"""Library routines that iterate loaders, and those that make loaders themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from .naming import word_for


@dataclass(frozen=True)
class Runner:
    """A routine that iterates the loaders it is given, and those that these ``hooks`` give.

    ``signature`` is that of the call; with ``of_receiver`` the loaders are given to the
    constructor, whose signature it then is. Each of ``makes`` is a DataLoader that the routine
    makes itself: where its arguments come from, such as ``num_workers=args.workers``; ``**name``
    is a dict of them. ``workers``: what ``num_workers`` is when it is not given. ``when`` and
    ``word`` are those of a Payload.
    """

    hooks: str = ""
    of_receiver: bool = False
    signature: str = ""
    makes: tuple[str, ...] = ()
    workers: int = 0
    when: Callable[[dict[str, Any]], bool] | None = None
    word: str = ""

    def words(self, path: str) -> Iterator[str]:
        """The names by which code asks for its workers."""
        if self.word or self.workers:
            yield self.word or word_for(path)
            return
        for made in self.makes:
            for given in made.split():
                if given.startswith(("num_workers=", "**")):
                    yield given.rpartition("=")[2].rpartition(".")[2].strip("*")


#: Objects that keep the trainer when they are sent (a LightningModule drops it).
KEEPS_TRAINER = frozenset({"lightning.LightningDataModule"})

_HOOKS = "setup train_dataloader val_dataloader test_dataloader predict_dataloader"
_BRAIN = "epoch_counter train_set valid_set progressbar train_loader_kwargs valid_loader_kwargs"
_HF = "collate_fn=data_collator num_workers=args.dataloader_num_workers"
_SKORCH = {
    kind: f"dataset=args[0] num_workers=iterator_{kind}__num_workers"
    f" collate_fn=iterator_{kind}__collate_fn worker_init_fn=iterator_{kind}__worker_init_fn"
    for kind in ("train", "valid")
}

RUNNERS = {
    **{
        f"lightning.Trainer().{name}": Runner(_HOOKS)
        for name in ("fit", "validate", "test", "predict", "tune")
    },
    "lightning.tuner.Tuner().lr_find": Runner(_HOOKS),
    "lightning.tuner.Tuner().scale_batch_size": Runner(_HOOKS),
    "lightning.cli.LightningCLI": Runner(_HOOKS, when=lambda given: given.get("run") is not False),
    "ignite.engine.Engine().run": Runner(),
    "ignite.engine.create_supervised_trainer().run": Runner(),
    "ignite.engine.create_supervised_evaluator().run": Runner(),
    # monai/engines: they are given the loader when they are made
    **{
        f"monai.engines.{engine}().run": Runner(of_receiver=True)
        for engine in (
            "SupervisedTrainer", "GanTrainer", "AdversarialTrainer", "SupervisedEvaluator",
            "EnsembleEvaluator",
        )
    },
    **{
        f"{trainer}().{name}": Runner(
            of_receiver=True, signature=signature, makes=(f"dataset={dataset} {_HF}",)
        )
        for trainer, signature in (
            ("transformers.Trainer", "model args data_collator train_dataset eval_dataset"),
            ("transformers.Seq2SeqTrainer", "model args data_collator train_dataset eval_dataset"),
            ("trl.SFTTrainer", "model args data_collator train_dataset eval_dataset"),
            ("trl.DPOTrainer", "model ref_model args data_collator train_dataset eval_dataset"),
            ("sentence_transformers.SentenceTransformerTrainer", "model args train_dataset"),
        )
        for name, dataset in (
            ("train", "train_dataset"), ("evaluate", "eval_dataset"), ("predict", "args[0]"),
        )
    },
    "sentence_transformers.SentenceTransformer().fit": Runner(),
    # speechbrain/core.py
    "speechbrain.Brain().fit": Runner(
        signature=_BRAIN,
        makes=(
            "dataset=train_set **train_loader_kwargs",
            "dataset=valid_set **valid_loader_kwargs",
        ),
    ),
    "speechbrain.Brain().evaluate": Runner(
        signature="test_set max_key min_key progressbar test_loader_kwargs",
        makes=("dataset=test_set **test_loader_kwargs",),
    ),
    # skorch/net.py: get_iterator
    **{
        f"skorch.{net}().{name}": Runner(of_receiver=True, makes=(_SKORCH[kind],))
        for net in (
            "NeuralNet", "NeuralNetClassifier", "NeuralNetBinaryClassifier", "NeuralNetRegressor",
        )
        for name, kind in (
            ("fit", "train"), ("partial_fit", "train"), ("predict", "valid"),
            ("predict_proba", "valid"), ("forward", "valid"),
        )
    },
    # ultralytics/cfg/default.yaml; engine/trainer.py and validator.py: no workers on the CPU
    **{
        f"ultralytics.{model}().{name}": Runner(
            makes=("num_workers=workers",),
            workers=8,
            when=lambda given: given.get("device") not in ("cpu", "mps"),
        )
        for model in ("YOLO", "YOLOWorld", "YOLOE", "RTDETR")
        for name in ("train", "val")
    },
    # fastai/learner.py
    **{
        f"fastai.{learner}().{name}": Runner(of_receiver=True)
        for learner in (
            "Learner", "vision_learner", "cnn_learner", "unet_learner", "text_classifier_learner",
            "language_model_learner", "tabular_learner", "collab_learner",
        )
        for name in (
            "fit", "fit_one_cycle", "fit_flat_cos", "fine_tune", "lr_find", "validate", "get_preds",
            "show_results",
        )
    },
    # mmengine/runner/runner.py
    **{
        f"mmengine.runner.Runner().{name}": Runner(
            of_receiver=True, makes=(f"**{kind}_dataloader",), word="Runner mmengine"
        )
        for name, kind in (("train", "train"), ("val", "val"), ("test", "test"))
    },
    "catalyst.dl.SupervisedRunner().train": Runner(),
    "catalyst.dl.Runner().train": Runner(),
    "composer.Trainer().fit": Runner(of_receiver=True),
}  # fmt: skip
