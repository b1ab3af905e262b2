"""Colours, where they are wanted."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TextIO


@dataclass(frozen=True)
class Ink:
    """Wraps text in ANSI colours, or leaves it as it is where ``on`` is False."""

    on: bool = False

    @classmethod
    def for_stream(cls, stream: TextIO) -> Ink:
        """NO_COLOR forbids colours, FORCE_COLOR wants them, and else a terminal gets them."""
        if os.environ.get("NO_COLOR"):
            return cls(False)
        if os.environ.get("FORCE_COLOR"):
            return cls(True)
        return cls(stream.isatty() and os.environ.get("TERM") != "dumb")

    def bold(self, text: str) -> str:
        return self._wrap("1", text)

    def red(self, text: str) -> str:
        return self._wrap("1;31", text)

    def blue(self, text: str) -> str:
        return self._wrap("34", text)

    def _wrap(self, style: str, text: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self.on else text
