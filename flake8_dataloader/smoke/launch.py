"""dlfix's end of the lifeline: starts the supervisor, and lets go of it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

from .cleanup import clean_up
from .system import session_options
from .target import PACKAGE

#: Seconds that the supervisor gets to clean up: it waits for others at most that long.
_PATIENCE = 30.0

#: With ``-c`` the package is found wherever it lies, and the environment stays the user's.
_SUPERVISOR = (
    "import sys; sys.path.insert(0, sys.argv[1]);"
    " from flake8_dataloader.smoke.supervisor import main; main(sys.argv[2])"
)


class Launch:
    """While it is open, the script of the run ``folder`` may run; afterwards nothing of it is left.

    ``output`` is the file, or its descriptor, that gets what the script prints.
    """

    def __init__(self, folder: str, output: Any) -> None:
        self._folder = os.path.abspath(folder)
        self._process = subprocess.Popen(
            [sys.executable, "-c", _SUPERVISOR, PACKAGE, self._folder],
            cwd=PACKAGE,  # -c imports from there: not the user's glob.py instead of Python's
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            **session_options(),
        )

    @property
    def is_over(self) -> bool:
        """Whether the supervisor has ended: it stays until this is closed, so it was killed."""
        return self._process.poll() is not None

    def close(self) -> None:
        """Let the supervisor end the run and clean up; what it cannot do, because it was killed,
        is done here. If somebody interrupts the wait, it goes on by itself."""
        self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if os.path.exists(self._folder):
            clean_up(self._folder, own_children=False)

    def __enter__(self) -> Launch:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()
