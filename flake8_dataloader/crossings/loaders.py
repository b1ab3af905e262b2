"""DataLoaders on the imaginary machine: their arguments, and whether they start workers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..catalog import LOADERS
from .arguments import NO_ARGS, Args
from .lattice import is_unknown, plain
from .methods import CONTEXT
from .values import Atom, Const, Instance, Items, Made, Mapping, Slot, Unknown


@dataclass(frozen=True)
class Workers:
    """How many workers a loader may have: the numbers seen, and whether there may be others."""

    counts: tuple[int, ...]
    unknown: bool
    slot: Slot | None

    @property
    def some(self) -> bool:
        """A number above zero is seen."""
        return any(count > 0 for count in self.counts)

    @property
    def open(self) -> bool:
        """The number is asked for, and what it is depends on code that is not seen."""
        return self.slot is not None and self.unknown and not self.some

    @property
    def none(self) -> bool:
        """Zero is all that is seen."""
        return bool(self.counts) and not self.some


def as_loader(atom: Atom) -> Made | None:
    """The DataLoader that ``atom`` is, if it is one; a subclass's instance counts."""
    made = atom.made if isinstance(atom, Instance) else atom
    return made if isinstance(made, Made) and made.path in LOADERS else None


def arguments(loader: Made) -> dict[str, Slot]:
    """The loader's arguments by parameter name."""
    given = loader.args.bind(LOADERS[loader.path].parameters)
    if loader.receiver is not None:
        given["self"] = Slot((loader.receiver,), loader.node)
    return given


def workers(loader: Made) -> Workers:
    given = arguments(loader)
    slot = found(given, LOADERS[loader.path].num_workers)
    threads = LOADERS[loader.path].threads
    if threads is not None and threads({name: plain(s.value) for name, s in given.items()}):
        return Workers((0,), False, None)
    if slot is None:
        return Workers((LOADERS[loader.path].workers,), loader.args.open, None)
    counts = tuple(_counts(slot))
    if slot.maybe:
        counts += (LOADERS[loader.path].workers,)
    return Workers(counts, any(map(_is_hidden, slot.value)), slot)


def found(given: dict[str, Slot], source: str) -> Slot | None:
    """What stands at ``source``: an argument, or what an object among them was given."""
    name, _, attribute = source.partition(".")
    slot = given.get(name)
    if not attribute or slot is None:
        return slot
    for atom in slot.value:
        if isinstance(atom, (Made, Instance)):
            found = atom.attributes.get(attribute) or receiver_args(atom).keywords.get(attribute)
            if found is not None:
                return found
    return None


def receiver_args(receiver: Atom | None) -> Args:
    """The arguments that the object was made with; for our own subclass, its state as well."""
    if isinstance(receiver, Instance):
        state = {"self": Slot((receiver,), receiver.node)}
        for base in receiver.cls.foreign_bases():
            if base.context is not None:
                state[CONTEXT] = Slot((base.context,), receiver.node)
        made = receiver.made.args if receiver.made else NO_ARGS
        return Args(made.positional, {**state, **made.keywords})
    return receiver.args if isinstance(receiver, Made) else NO_ARGS


def _is_hidden(atom: Atom) -> bool:
    """Not a number, and not what a user may say instead of the default either."""
    return not isinstance(atom, Const) and not (isinstance(atom, Unknown) and atom.option)


def _counts(slot: Slot) -> Iterator[int]:
    for atom in slot.value:
        if isinstance(atom, Const) and isinstance(atom.value, (int, float, type(None))):
            yield int(atom.value or 0)


def loaders_in(value, depth: int = 4) -> Iterator[Atom]:
    """The DataLoaders that ``value`` is or holds in containers."""
    for atom in value:
        if as_loader(atom):
            yield atom
        elif depth and isinstance(atom, (Items, Mapping)):
            slots = atom.items if isinstance(atom, Items) else [*atom.entries.values(), *atom.rest]
            for slot in slots:
                yield from loaders_in(slot.value, depth - 1)


def is_set(slot: Slot) -> bool:
    """Whether an optional argument is surely given a value other than None, False and 0."""
    known = [atom for atom in slot.value if not is_unknown(atom)]
    return bool(known) and all(not isinstance(a, Const) or bool(a.value) for a in known)
