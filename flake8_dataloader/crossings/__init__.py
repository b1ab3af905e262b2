"""What reaches which door of a worker's birth, and how: code played on an imaginary machine."""

from __future__ import annotations

from .births import Birth, play_births
from .world import WORLDS, World

__all__ = ["WORLDS", "Birth", "World", "play_births"]
