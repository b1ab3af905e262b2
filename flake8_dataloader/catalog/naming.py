"""How code speaks of an entry of the catalog."""

from __future__ import annotations


def word_for(path: str) -> str:
    """The name by which a file that uses ``path`` imports or reads it: its class's, if any."""
    parts = path.partition("()")[0].split(".")
    return next((part for part in parts if part[:1].isupper()), parts[-1])
