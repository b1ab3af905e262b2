"""Executions of a module, class or function body, and the names in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from .values import ClassValue, Function, Value

Names = dict[str, Value]


@dataclass(slots=True, eq=False)
class Frame:
    """One execution of a module, class or function body."""

    kind: str  # "module" | "class" | "function"
    parent: Frame | None
    names: dict[str, Value]
    function: Function | None = None
    owner: ClassValue | None = None  # the class whose body this is
    global_names: set[str] = field(default_factory=set)
    returned: list[Value] = field(default_factory=list)
    yielded: list[Value] = field(default_factory=list)
    partly: bool = False  # a branch has left it: whether the rest of it runs is not decided
    open: bool = False  # of a module: it may have names that are not seen
    path: str = ""  # of a module: its file
    left: list[Names] = field(default_factory=list)  # the state at each break and continue

    def update(self, names: Names) -> None:
        """Make ``names`` the state of this frame (classes share the dictionary, so in place)."""
        if names is not self.names:
            self.names.clear()
            self.names.update(names)

    @property
    def module(self) -> Frame:
        frame = self
        while frame.parent is not None:
            frame = frame.parent
        return frame

    @property
    def enclosing(self) -> Frame:
        """The frame in which a function defined here looks up names: classes are passed over."""
        frame = self
        while frame.kind == "class":
            frame = frame.parent
        return frame
