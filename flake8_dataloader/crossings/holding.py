"""What library objects keep of what they were given."""

from __future__ import annotations

from .. import catalog
from .values import Made, Slot


def held(made: Made) -> dict[str, Slot]:
    """What a library object keeps of its arguments, by the attribute that it keeps it under."""
    kept = catalog.holds(made.path)
    if kept is None:
        return {}
    attribute_of = dict(kept)
    bound = made.args.bind(attribute_of)
    found = {attribute_of.get(parameter, parameter): slot for parameter, slot in bound.items()}
    found.pop("-", None)
    return found
