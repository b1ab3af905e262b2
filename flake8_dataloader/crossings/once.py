"""What can be done once: see :mod:`flake8_dataloader.catalog.once`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..catalog import ONCE, PATHS, UNDOES
from ..facts.nodes import Node
from .arguments import Args
from .events import DoneOnce, Undone
from .lattice import plain
from .values import OPTION, Atom, Const, Items, Made, Unknown, Value

if TYPE_CHECKING:
    from .play import Play


def note(play: Play, path: str, args: Args, node: Node) -> None:
    """Note a call of ``path`` that fails when it is repeated; a method's first argument is self.

    Where the code does not decide whether it runs, it may have asked for what is there.
    """
    if path in UNDOES:
        play.emit(Undone, node)
    if path not in ONCE or play.undecided:
        return
    once = ONCE[path]
    given = args.bind(once.signature.split())
    if not once.fixed or (once.fixed in given and _is_fixed(given[once.fixed].value)):
        if once.fails({name: plain(slot.value) for name, slot in given.items()}):
            play.emit(
                DoneOnce,
                node,
                what=once.what,
                again=once.again,
                raises=frozenset(once.raises.split()),
            )


def _is_fixed(value: Value) -> bool:
    """Whether a worker comes to the same: it is given the same command line and environment."""
    return len([atom for atom in value if atom != OPTION]) <= 1 and all(map(_stays, value))


def _stays(atom: Atom) -> bool:
    if isinstance(atom, Items):
        return atom.exact and all(_is_fixed(slot.value) for slot in atom.items)
    if isinstance(atom, Made):
        return atom.path in PATHS and all(_is_fixed(slot.value) for slot in atom.args.slots())
    return isinstance(atom, Const) or (isinstance(atom, Unknown) and atom.option)
