"""Which start method processes come by: one that is asked for by name, or that of a context.

It is told as a set of names, since the code may leave it open. None is the one that the whole
program uses: what ``set_start_method`` was given, or else the system's own.
"""

from __future__ import annotations

from .values import Const, Made, Slot, Value

Methods = frozenset[str | None]
OWN: Methods = frozenset({None})

#: The name under which a call has the context that its function was taken from.
CONTEXT = "context"

#: The arguments that ask for a method, by name or as a context.
_ARGUMENTS = ("multiprocessing_context", "mp_context", CONTEXT, "start_method")


def asked(given: dict[str, Slot], default: str | None = None) -> Methods:
    """The start method that the arguments ``given`` ask for; ``default`` if none of them does."""
    slot = next((given[name] for name in _ARGUMENTS if name in given), None)
    return frozenset({default}) if slot is None else named(slot)


def named(slot: Slot) -> Methods:
    """The start methods that ``slot`` may be; what is not known is not taken for another one."""
    found = _named(slot.value)
    return found | OWN if slot.maybe else found or OWN


def _named(value: Value) -> Methods:
    found: set[str | None] = set()
    for atom in value:
        if isinstance(atom, Const) and isinstance(atom.value, (str, type(None))):
            found.add(atom.value)
        elif isinstance(atom, Made) and atom.path == "multiprocessing.get_context":
            method = atom.args.bind(("method",)).get("method")
            found |= named(method) if method else OWN
        elif isinstance(atom, Made):
            found.add(atom.path)  # a library's own, such as loky's, which pickles in its own way
    return frozenset(found)
