"""The arguments of a call, evaluated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..facts import nodes
from .frames import Frame
from .lattice import join
from .values import Items, Mapping, Slot, Value

if TYPE_CHECKING:
    from .play import Play


@dataclass(slots=True, eq=False)
class Args:
    """Evaluated call arguments. ``open``: ``*args`` or ``**kwargs`` of unknown content came too."""

    positional: list[Slot]
    keywords: dict[str, Slot]
    open: bool = False

    def bind(self, signature: Iterable[str], past: str = "args") -> dict[str, Slot]:
        """Arguments by parameter name; those past the signature as ``args[i]``."""
        names = list(signature)
        bound = dict(self.keywords)
        for index, slot in enumerate(self.positional):
            inside = index < len(names)
            bound.setdefault(names[index] if inside else f"{past}[{index - len(names)}]", slot)
        return bound

    def slots(self) -> Iterator[Slot]:
        yield from self.positional
        yield from self.keywords.values()


NO_ARGS = Args([], {})
#: What code is entered with when its callers are not seen.
ANYTHING = Args([], {}, open=True)


def arguments(play: Play, args: list[nodes.Argument], frame: Frame) -> Args:
    """Evaluate call arguments, with ``*`` and ``**`` taken apart where their content is known."""
    evaluated = Args([], {})
    for arg in args:
        value = play.evaluate(arg.value, frame)
        if arg.star == "*":
            known = [a for a in value if isinstance(a, Items) and a.exact]
            evaluated.positional += known[0].items if known else []
            evaluated.open |= not known
            if not known:
                play.iterate(value, arg)
        elif arg.star == "**":
            _spread(evaluated, value)
        elif arg.keyword is not None:
            evaluated.keywords[arg.keyword] = Slot(value, arg)
        else:
            evaluated.positional.append(Slot(value, arg))
    return evaluated


def _spread(args: Args, value: Value) -> None:
    for atom in value:
        if isinstance(atom, Mapping):
            for key, slot in atom.entries.items():
                old = args.keywords.get(key)
                both = Slot(join(old.value, slot.value), slot.node) if old else slot
                args.keywords[key] = both
            args.open |= bool(atom.rest)
        else:
            args.open = True
