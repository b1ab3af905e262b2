"""The arguments of a call, evaluated."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .values import Slot


@dataclass(slots=True, eq=False)
class Args:
    """Evaluated call arguments. ``open``: ``*args`` or ``**kwargs`` of unknown content came too."""

    positional: list[Slot]
    keywords: dict[str, Slot]
    open: bool = False

    def bind(self, signature: Iterable[str]) -> dict[str, Slot]:
        """Arguments by parameter name; those past the signature as ``args[i]``."""
        names = list(signature)
        bound = dict(self.keywords)
        for index, slot in enumerate(self.positional):
            bound.setdefault(names[index] if index < len(names) else f"args[{index}]", slot)
        return bound

    def slots(self) -> Iterator[Slot]:
        yield from self.positional
        yield from self.keywords.values()


NO_ARGS = Args([], {})
#: What code is entered with when its callers are not seen.
ANYTHING = Args([], {}, open=True)
