"""For tests: whether a loader's workers can be spawned, tried out in the test's own process."""

from __future__ import annotations

import time
from typing import Any

from .borrowed import no_server_left, numbers_kept, run_folder, spawning
from .inside.offenders import Offender, find_offenders
from .load import Load, Loaded

#: What of a loader crosses to its workers: its attributes, by the names that object paths use.
_ROOTS = ("dataset", "collate_fn", "worker_init_fn")


def assert_spawn_safe(loader: Any, *, batches: int = 2, timeout: float = 60.0) -> None:
    """Fail with AssertionError unless ``loader`` gives ``batches`` batches from spawned workers.

    The message names every object that cannot be pickled, by its object path, and what to do. A
    loader without workers is tried with one. ``timeout`` is in seconds.
    """
    loaded = smoke_load(loader, batches=batches, timeout=timeout)
    if loaded.offenders:
        lines = [_described(offender) for offender in loaded.offenders]
        raise AssertionError("\n".join(["spawned workers cannot receive this loader:", *lines]))
    if loaded.problem:
        code = f"{loaded.code} " if loaded.code else ""
        raise AssertionError(
            f"spawned workers failed: {code}{loaded.problem}{_advice(loaded.code)}"
        )


def smoke_load(
    loader: Any, *, batches: int = 2, start_method: str = "spawn", timeout: float = 60.0
) -> Loaded:
    """Load some batches from ``loader``, its workers started by ``start_method``.

    Never hangs: after ``timeout`` seconds the workers are killed, with what they have started. A
    daemon thread is left behind where the parent's own part, such as a sampler, does not come back.
    The loader is as before afterwards, random numbers, too; its dataset and sampler have been used.
    """
    started = time.monotonic()
    if start_method != "fork":
        offenders = find_offenders({name: getattr(loader, name, None) for name in _ROOTS})
        if offenders:
            seconds = time.monotonic() - started
            first = offenders[0]
            problem = f"{first.object_path}: {first.error}"
            return Loaded(0, None, seconds, problem, first.code, tuple(offenders))
    with (
        run_folder(batches) as folder,
        no_server_left(start_method),
        numbers_kept(loader),
        spawning(loader, start_method),
    ):
        return Load(loader, batches, folder).result(timeout)


def _described(offender: Offender) -> str:
    written = f" (written at {offender.path}:{offender.line})" if offender.path else ""
    said = f"  {offender.code} {offender.object_path}: {offender.error}{written}"
    return said + _advice(offender.code)


def _advice(code: str | None) -> str:
    from ..rules import RULES_BY_CODE

    if code not in RULES_BY_CODE:
        return ""
    return f"\n    {RULES_BY_CODE[code].cure} (dlfix explain {code})"
