"""What works, and weighs: what had better not cross, and datasets that read from disk."""

from __future__ import annotations

from ..catalog.heavy import BULK, MODELS, NO_MODELS, ONE_IS_SMALL, READING_DATASETS
from ..facts.nodes import Node
from .values import Atom, Instance, Made, Slot


def of(atom: Atom, path: str) -> tuple[str, str] | None:
    """The kind and the name of something heavy that crosses as ``path``; None if it is light."""
    if isinstance(atom, Instance):
        bases = [base.path for base in atom.cls.foreign_bases()]
        return ("model", "a model") if any(map(_is_model, bases)) else None
    if not isinstance(atom, Made):
        return None
    if _is_model(atom.path):
        return "model", "a model"
    if atom.path not in BULK or (atom.path in ONE_IS_SMALL and not path.endswith("]")):
        return None
    return "bulk", BULK[atom.path]


def reader(dataset: Slot | None) -> Node | None:
    """Where a library's dataset is made that reads a file for each sample, if this is one."""
    for atom in dataset.value if dataset else ():
        made = atom.made if isinstance(atom, Instance) else atom
        if isinstance(made, Made) and made.path in READING_DATASETS:
            return made.node
    return None


def _is_model(path: str) -> bool:
    return path.startswith(MODELS) and not any(part in path for part in NO_MODELS)
