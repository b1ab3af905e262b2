"""The runtime companion: it executes the user's code, which nothing else in this package does.

``assert_spawn_safe`` and ``smoke_load`` are for tests; ``dlfix smoke`` is in ``command.py``.
"""

from .safe import Loaded, assert_spawn_safe, smoke_load

__all__ = ["Loaded", "assert_spawn_safe", "smoke_load"]
