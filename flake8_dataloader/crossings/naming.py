"""Functions and classes cross by name: whether it leads back, in the parent and in the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .values import Atom, ClassValue, Function, Instance, Made, Partial

if TYPE_CHECKING:
    from .play import Play


def of_function(play: Play, function: Function) -> tuple[str, str] | None:
    """Why pickle, which writes a function as its module and qualified name, cannot do it here."""
    if "__qualname__" in function.attributes:
        return None  # it goes by a name that the code gives it
    if function.wraps is not None:
        return _name_offence(play, function.wraps, function)
    if function.name == "<lambda>":
        return "lambda", ""
    if function.owner is not None and function.owner.is_local:
        return "local-class", ""
    if function.is_local:
        return ("name", "decorated") if function.decorates else ("local-function", "")
    if function.owner is not None:
        found = of_class(play, function.owner)
        return ("name", "private") if found is None and is_mangled(function) else found
    return _name_offence(play, function, function)


def is_mangled(named: Function | ClassValue) -> bool:
    """``def __collate`` in a class: Python keeps it as ``_Trainer__collate``, and pickle looks for
    the name that it was written with."""
    owner = named.owner if isinstance(named, Function) else named.frame.owner
    return owner is not None and named.name.startswith("__") and not named.name.endswith("__")


def of_class(play: Play, cls: ClassValue) -> tuple[str, str] | None:
    if "__qualname__" in cls.names:
        return None
    if cls.is_local:
        return "local-class", ""
    if is_mangled(cls):
        return "name", "private"
    return _name_offence(play, cls, cls) if cls.home.kind == "module" else None


def _name_offence(play: Play, named, sought) -> tuple[str, str] | None:
    """Whether the name of ``named`` does not lead to ``sought``, here or in the worker."""
    if named.home.kind != "module":
        return ("local-function", "") if isinstance(named, Function) and named.is_local else None
    if play.project.main.is_notebook and named.home is play.modules.get(play.project.main.path):
        return "notebook", ""
    here = named.home.names.get(named.name)
    there = play.workers.get(named.home)
    if here is None and there is not None and named.name not in there.names:
        return "name", "nowhere"
    if here is not None and not any(_same(atom, sought) for atom in here):
        known = all(isinstance(a, (Function, ClassValue, Partial, Instance, Made)) for a in here)
        why = "rebound" if getattr(sought, "remade", None) is None else "wrapped"
        return ("name", why) if known else None
    if there is not None and named.name not in there.names:
        return "name", "guard"
    return None


def _same(atom: Atom, sought: Function | ClassValue) -> bool:
    alike = isinstance(atom, type(sought)) and atom.node is sought.node
    return alike and getattr(atom, "remade", None) is getattr(sought, "remade", None)
