"""The return door: what worker code gives back, and whether a queue can carry it to the parent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from . import pickling
from .events import Crossing, Event, Given
from .holding import held
from .lattice import only_constant
from .loaders import arguments
from .pickling import Offence, Visit
from .values import NONE, Atom, Cuda, Instance, Made, Method, Slot, Value

if TYPE_CHECKING:
    from .play import Play

#: The kinds of offence at which the queue's pickling stops.
_REFUSED = ("lambda", "local-function", "local-class", "unpicklable")
_SAMPLES = ("__getitem__", "__getitems__", "__iter__")
#: Bases whose instances ``default_collate`` makes anew (torch/utils/data/_utils/collate.py); of
#: other types it says itself that it does not know them.
_COLLATED = ("builtins.dict", "builtins.list", "typing.NamedTuple", "collections.OrderedDict")


def unsendable(play: Play, entry: Atom, crossing: Crossing, events: list[Event]) -> list[Given]:
    """Those of ``events`` by which ``entry`` gives what cannot be sent, or is on CUDA."""
    samples = _gives_samples(entry, crossing)
    if not samples and not is_collate(entry, crossing) and not _is_task(entry, crossing):
        return []
    found = [event for event in events if isinstance(event, Given)]
    if getattr(entry, "name", "") == "__iter__":
        found = [given for given in found if given.node is not entry.function.node]
    for given in found:
        slot = Slot(given.value, given.node)
        visits = list(pickling.reached({_called(crossing): slot}, play))
        if samples and not _has_plain_batches(crossing):
            visits = [visit for visit in visits if _is_collated(visit)]
        given.offences = _of_kinds((*_REFUSED, "cuda"), play, visits)
    return [given for given in found if given.offences]


def _called(crossing: Crossing) -> str:
    """What comes back, as object paths begin."""
    return "batch" if crossing.loader is not None else "result"


def unsendable_indices(play: Play, crossing: Crossing) -> list[Offence]:
    """What a ``batch_sampler`` sends to the workers goes through a queue as a batch does."""
    sampler = arguments(crossing.loader).get("batch_sampler")
    if sampler is None:
        return []
    with play.unnoted():
        batch = Slot(play.iterate(sampler.value, crossing.node), sampler.node)
    return _of_kinds(_REFUSED, play, pickling.reached({"batch_sampler": batch}, play))


def _of_kinds(kinds: tuple[str, ...], play: Play, visits: Iterable[Visit]) -> list[Offence]:
    return [offence for offence in pickling.offences(play, visits) if offence.kind in kinds]


def _collate(crossing: Crossing) -> Value:
    slot = crossing.roots.get("collate_fn")
    return NONE if slot is None else slot.value


def is_collate(entry: Atom, crossing: Crossing) -> bool:
    """Whether ``entry`` is the loader's ``collate_fn``, or its ``__call__``."""
    if crossing.loader is None:
        return False
    receiver = entry.receiver if isinstance(entry, Method) else None
    called = isinstance(entry, Method) and entry.name in ("__call__", "forward")
    return any(atom is entry or (called and atom is receiver) for atom in _collate(crossing))


def _is_task(entry: Atom, crossing: Crossing) -> bool:
    """Whether it is the function that the workers of a pool call, to send back what it gives."""
    functions = (crossing.roots[name] for name in ("func", "fn") if name in crossing.roots)
    return crossing.always_pickled and any(entry in slot.value for slot in functions)


def _gives_samples(entry: Atom, crossing: Crossing) -> bool:
    """Whether it is a method of the dataset whose samples no ``collate_fn`` changes."""
    if crossing.loader is None or _collate(crossing) != NONE or not isinstance(entry, Method):
        return False
    dataset = crossing.roots.get("dataset")
    return entry.name in _SAMPLES and entry.receiver in datasets(dataset.value if dataset else ())


def datasets(value: Value) -> Iterator[Atom]:
    """The dataset, and those that torch's own wrap."""
    for atom in value:
        yield atom
        if isinstance(atom, Made) and atom.path.startswith("torch.utils.data."):
            for slot in held(atom).values():
                yield from datasets(slot.value)


def _has_plain_batches(crossing: Crossing) -> bool:
    """``batch_size=None``: each sample is sent as it is."""
    given = arguments(crossing.loader)
    size = only_constant(given["batch_size"].value) if "batch_size" in given else None
    return size is not None and size.value is None and "batch_sampler" not in given


def _is_collated(visit: Visit) -> bool:
    """Whether ``default_collate`` leaves it what it is: tensors, and containers of its own type."""
    atom = visit.atom
    if not isinstance(atom, Instance):
        return isinstance(atom, Cuda)
    made_by_call = atom.cls.is_dataclass and not hasattr(atom.cls.node, "body")  # namedtuple()
    return made_by_call or any(base.path in _COLLATED for base in atom.cls.foreign_bases())
