"""As emulate_windows, and ``multiprocess`` as well: pathos and datasets start their processes with
it. It is multiprocessing with dill in place of pickle."""

import runpy
from contextlib import suppress
from pathlib import Path

_here = Path(__file__).parent
_windows = runpy.run_path(str(_here.with_name("emulate_windows") / "sitecustomize.py"))

with suppress(ImportError):
    import multiprocess

    _windows["only_spawn"](multiprocess)
