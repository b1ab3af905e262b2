"""What leaves traces whenever it runs: files that are written, runs that are reported to a service.

A guard lets the script start workers, and each of them runs again what stays outside of the guard.
What had been cut short by the crash is then done over and over: a checkpoint is overwritten with
first weights, a log begins anew.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from .document import Document
from .names import FUNCTIONS

#: How the names of functions begin that write.
_WRITING = ("save", "write", "dump", "export", "upload", "to_csv", "to_json", "to_pickle")

#: Others, with the module or object that they are called on.
_OTHERS = frozenset([
    "wandb.init", "mlflow.start_run", "mlflow.set_experiment", "neptune.init_run", "Task.init",
    "SummaryWriter", "tensorboard.SummaryWriter", "logging.FileHandler", "FileHandler",
    "shutil.rmtree", "shutil.copy", "shutil.copyfile", "shutil.copytree", "shutil.move",
    "os.remove", "os.unlink", "os.rename", "os.replace",
])  # fmt: skip

#: Functions of the file that call functions of the file: so many of them are followed.
_DEEPEST = 3


def lasting(document: Document, statements: Iterable[ast.stmt]) -> str | None:
    """The first call in ``statements`` that leaves traces, as it is written there; or None."""
    for statement in statements:
        for call in _calls(statement):
            if _writes(document, call, _DEEPEST):
                return ast.unparse(call.func)
    return None


def _calls(node: ast.AST) -> Iterator[ast.Call]:
    """The calls that running ``node`` makes: not those of the functions that it defines."""
    if isinstance(node, ast.Call):
        yield node
    if not isinstance(node, FUNCTIONS):
        for child in ast.iter_child_nodes(node):
            yield from _calls(child)


def _writes(document: Document, call: ast.Call, depth: int) -> bool:
    name = ast.unparse(call.func)
    last = name.rpartition(".")[2]
    if last in ("open", "basicConfig"):
        return _opens_to_write(call)
    if last.lstrip("_").startswith(_WRITING) or name in _OTHERS:
        return True
    bodies = _bodies(document, call) if depth else ()
    return any(_writes(document, c, depth - 1) for body in bodies for s in body for c in _calls(s))


def _opens_to_write(call: ast.Call) -> bool:
    """``open(path, "w")``, ``path.open("a")``, ``logging.basicConfig(filename="log.txt")``."""
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    modes = [*call.args[:2], keywords.get("mode")]
    texts = [m.value for m in modes if isinstance(m, ast.Constant) and isinstance(m.value, str)]
    return "filename" in keywords or any(
        len(text) < 4 and set(text) & set("wax+") and set(text) <= set("wax+bt") for text in texts
    )


def _bodies(document: Document, call: ast.Call) -> list[list[ast.stmt]]:
    """The bodies of the file's functions of that name."""
    if not isinstance(call.func, ast.Name):
        return []
    found = document.names.module.bindings.get(call.func.id, [])
    return [f.body for f in found if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef))]
