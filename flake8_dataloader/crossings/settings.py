"""Settings of the process: set by a call, and followed by others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog.worker import SEEDS, SETTINGS, TYPED_BY_DATA, Setting
from ..facts.nodes import Node
from .arguments import Args
from .events import Seeded
from .lattice import only_constant
from .values import NOTHING, Const, Items, Slot, Value

if TYPE_CHECKING:
    from .play import Play


def note(play: Play, path: str, args: Args, node: Node) -> None:
    """Note a call of ``path``: it may set something, or follow what is set."""
    if path in SEEDS and play.world.process == "worker" and _is_constant(args):
        play.emit(Seeded, node, draws=SEEDS[path])
    if path in SETTINGS:
        value = args.positional[0].value if args.positional else NOTHING
        play.heap.put(play.settings, path, Slot(value, node))
    elif play.stale:
        for name, setting in SETTINGS.items():
            if path in setting.read_by and _follows(setting, path, args):
                play.read(play.settings, name, node)


def _is_constant(args: Args) -> bool:
    """Whether a seed is the same in each worker: no number of a worker has gone into it."""
    seed = only_constant(args.positional[0].value) if args.positional else None
    return seed is not None and seed.value is not None


def assigned(play: Play, path: str, slot: Slot) -> None:
    """Note ``Image.MAX_IMAGE_PIXELS = None``."""
    if path in SETTINGS:
        play.heap.put(play.settings, path, slot)


def _follows(setting: Setting, path: str, args: Args) -> bool:
    if args.open or setting.keyword in args.keywords:
        return False
    by_data = setting.keyword == "dtype" and path in TYPED_BY_DATA
    return not by_data or any(_has_float(slot.value) for slot in args.positional)


def _has_float(value: Value) -> bool:
    return any(
        isinstance(atom.value, float)
        if isinstance(atom, Const)
        else isinstance(atom, Items) and any(_has_float(slot.value) for slot in atom.items)
        for atom in value
    )
