"""What ``dlfix --apply`` does: text edits that cure findings, and how far they can be trusted.

A fixer looks at one finding in a :class:`Document` and gives a :class:`Repair`, or raises
:class:`Unfixable` with the reason. ``ast`` answers its questions, and libcst writes the code that
moves.
"""

from __future__ import annotations

from ..findings import Finding, Fix
from .arguments import no_workers_on_windows, only_with_workers, spawn_on_windows
from .cuda import leave_to_the_loop
from .document import Document
from .factories import builtin_factory
from .guard import guard
from .handles import reopen_or_list
from .hoist import hoist_function, hoist_lambda
from .hoist_class import hoist_class
from .lists import as_list_of_map
from .repair import DISPLAY, SAFE, UNSAFE, Edit, Repair, Unfixable, apply_edits
from .static import make_static
from .wraps import add_wraps

#: The fixers of each code: the first that can cure the finding does.
FIXERS = {
    "LDR101": [guard],
    "LDR102": [guard],
    "LDR103": [guard],
    "LDR105": [guard],
    "LDR201": [as_list_of_map, builtin_factory, hoist_lambda],
    "LDR202": [hoist_function],
    "LDR203": [hoist_class],
    "LDR204": [make_static, reopen_or_list],
    "LDR205": [leave_to_the_loop],
    "LDR206": [add_wraps, hoist_function, hoist_class],
    "LDR301": [leave_to_the_loop],
    "LDR401": [no_workers_on_windows],
    "LDR402": [only_with_workers],
    "LDR403": [spawn_on_windows],
}

__all__ = [
    "DISPLAY", "SAFE", "UNSAFE", "Document", "Edit", "Repair", "Unfixable", "apply_edits", "offer",
]  # fmt: skip


def offer(document: Document, finding: Finding) -> Repair:
    """The repair of one finding; one without edits, only for display, says why there is none."""
    reason = "it needs a decision of yours"
    for fixer in FIXERS.get(finding.code, ()):
        try:
            return fixer(document, finding)
        except Unfixable as error:
            reason = error.reason
    return Repair(Fix(finding.advice, DISPLAY, reason), ())
