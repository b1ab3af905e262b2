"""The imaginary machine on which the code is played, and what the code can ask of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class World:
    """One kind of machine.

    ``label`` is how findings call it (``windows``, ``macos``, ``linux>=3.14``). The machine has a
    GPU and eight cores: hazards on smaller ones are a part of those on this one. ``python`` is the
    oldest that the project runs on there; ``unpicklable`` is what the project adds to the catalog.
    """

    label: str
    sys_platform: str
    os_name: str
    system: str
    start_method: str
    python: tuple[int, int] = (3, 10)
    cuda: bool = True
    cores: int = 8
    unpicklable: tuple[tuple[str, str], ...] = ()
    process: str = "script"  # or "re-import", with which a worker begins, or "worker"

    @property
    def start_methods(self) -> tuple[str, ...]:
        """The start methods that the platform has; see multiprocessing/context.py in CPython."""
        return ("spawn",) if self.sys_platform == "win32" else ("spawn", "fork", "forkserver")


WINDOWS = World("windows", "win32", "nt", "Windows", "spawn", cuda=True)
MACOS = World("macos", "darwin", "posix", "Darwin", "spawn", cuda=False)
LINUX = World("linux>=3.14", "linux", "posix", "Linux", "forkserver", python=(3, 14))
OLD_LINUX = World("linux", "linux", "posix", "Linux", "fork")

WORLDS = {"windows": WINDOWS, "macos": MACOS, "linux": LINUX}
