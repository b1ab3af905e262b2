"""LDR204: what cannot be pickled stays behind, and each process opens its own."""

from __future__ import annotations

import ast
import textwrap

from ..findings import Finding, Span
from .document import Document
from .layout import delete, last_line
from .lists import as_list
from .repair import Edit, Rank, Repair, Unfixable, repair

_LISTABLE = frozenset(
    ["keys", "values", "items", "glob", "rglob", "iterdir", "iglob", "walk", "scandir", "finditer"]
)
_REOPENABLE = frozenset(
    ["open", "File", "connect", "ZipFile", "TarFile", "mmap", "VideoCapture", "VideoReader"]
    + ["Lock", "RLock", "Event", "Condition", "Semaphore", "local", "open_array", "Environment"]
)
#: How the findings begin that are about a Lock or Event of multiprocessing, and not of threading.
_SHARED = "a multiprocessing."
_OWN_PICKLING = frozenset(["__reduce__", "__reduce_ex__", "__setstate__", "__slots__"])


def reopen_or_list(document: Document, finding: Finding) -> Repair:
    """A list of what a view or generator gives; for a handle ``__getstate__``, which drops it, and
    a property, which opens it again."""
    node = document.at(finding.span, ast.Call) or _generator_at(document, finding.span)
    if node is None:
        return _module_by_name(document, document.at(finding.span, ast.Assign))
    if isinstance(node, ast.GeneratorExp):
        return as_list(document, node)
    called = ast.unparse(node.func).rpartition(".")[2]
    if called == "MappingProxyType":
        return repair("keep a plain dict", [Edit.replace(document.span(node.func), "dict")])
    if called in _LISTABLE or _runs_generator(document, node):
        return as_list(document, node)
    if called not in _REOPENABLE:
        raise Unfixable("it belongs to the process that made it: leave it there")
    if finding.message.startswith(_SHARED):
        raise Unfixable("it is there to be shared: one for each process is of no use")
    return _reopened(document, node)


def _module_by_name(document: Document, statement: ast.Assign | None) -> Repair:
    """A module that is kept on ``self``, although its name is there for all."""
    name = statement.value if statement is not None else None
    method = next((o for o in document.around(statement) if isinstance(o, ast.FunctionDef)), None)
    attribute = _attribute(statement, name, method)
    names, cls = document.names, document.parents.get(method)
    if attribute is None or not _is_name(name):
        raise Unfixable("it is not written as a call here")
    if names.resolve(name.id, names.own[method]) is not names.module:
        raise Unfixable(f"`{name.id}` is no name of the module")
    if len(document.siblings(statement)) == 1 or not document.has_own_lines(statement):
        raise Unfixable("nothing would be left of the block around it")
    edits = [delete(document, statement)]
    for use in (n for n in ast.walk(cls) if isinstance(n, ast.Attribute) and n.attr == attribute):
        if isinstance(use.ctx, ast.Load) and _is_name(use.value) and use.value.id == "self":
            edits.append(Edit.replace(document.span(use), name.id))
    return repair(f"use the global name `{name.id}`", edits)


def _generator_at(document: Document, span: Span) -> ast.GeneratorExp | None:
    """A generator expression, whose place is told without its parentheses."""
    nodes = (n for n in ast.walk(document.tree) if isinstance(n, ast.GeneratorExp))
    begin = document.line_start(span.line) + span.column - 1
    return next((n for n in nodes if document.span(n.elt)[0] == begin), None)


def _runs_generator(document: Document, call: ast.Call) -> bool:
    """Whether a call is of a generator function of this file."""
    if not isinstance(call.func, ast.Name):
        return False
    scope = document.names.resolve(call.func.id, document.scope_at(call))
    functions = scope.bindings.get(call.func.id, [])
    yields = (isinstance(n, (ast.Yield, ast.YieldFrom)) for f in functions for n in ast.walk(f))
    return any(yields)


def _reopened(document: Document, node: ast.expr) -> Repair:
    statement = document.statement(node)
    method = next((o for o in document.around(node) if isinstance(o, ast.FunctionDef)), None)
    cls = document.parents.get(method) if method else None
    attribute = _attribute(statement, node, method)
    if not isinstance(cls, ast.ClassDef) or attribute is None:
        raise Unfixable("it is not kept as an attribute of its own")
    known = {getattr(s, "name", "") for s in cls.body} | {
        t.id for s in cls.body if isinstance(s, ast.Assign) for t in s.targets if _is_name(t)
    }
    if known & _OWN_PICKLING:
        raise Unfixable("its class says itself how it is pickled")
    if method.name != "__init__":
        return _dropped(document, cls, attribute)
    return _lazy(document, cls, method, statement, attribute)


def _attribute(statement: ast.stmt, node: ast.expr, method: ast.FunctionDef | None) -> str | None:
    """The name under which ``self`` keeps the handle, and nothing else does."""
    if not isinstance(statement, ast.Assign) or statement.value is not node or method is None:
        return None
    target = statement.targets[0]
    if len(statement.targets) == 1 and isinstance(target, ast.Attribute) and method.args.args:
        owner = target.value
        if _is_name(owner) and owner.id == method.args.args[0].arg:
            return target.attr
    return None


def _is_name(node: ast.AST) -> bool:
    return isinstance(node, ast.Name)


def _dropped(document: Document, cls: ast.ClassDef, attribute: str) -> Repair:
    """For a handle that is opened on demand already: it must only not be sent."""
    opens_again = any(
        isinstance(s, ast.Assign)
        and isinstance(s.value, ast.Constant)
        and s.value.value is None
        and attribute in {t.attr for t in s.targets if isinstance(t, ast.Attribute)}
        for s in ast.walk(cls)
    )
    if not opens_again:
        raise Unfixable("nothing would open it again")
    return repair(f"leave `{attribute}` behind in __getstate__", [_state(document, cls, attribute)])


def _lazy(document: Document, cls, method, statement: ast.stmt, attribute: str) -> Repair:
    stores = [n for n in ast.walk(cls) if isinstance(n, ast.Attribute) and n.attr == attribute]
    if sum(isinstance(n.ctx, ast.Store) for n in stores) > 1:
        raise Unfixable(f"`self.{attribute}` is assigned in several places")
    owner = method.args.args[0].arg
    code, kept = _opening(document, method, statement, owner)
    used = {n.attr for n in ast.walk(cls) if isinstance(n, ast.Attribute)}
    used |= {f"_{name}" for name in document.names.own[method].bindings}
    wishes = (f"_{attribute.strip('_')}{end}" for end in ("", "_handle", "_opened_again"))
    hidden = next(wish for wish in wishes if wish not in used)
    newline, indent = document.newline, document.indent
    base = document.indentation(statement)
    lines = [f"{base}{owner}.{name} = {value}" for name, value in kept]
    lines.append(f"{base}{owner}.{hidden} = None")
    first, last = document.line_start(statement.lineno), statement.end_lineno + 1
    text = newline.join(lines) + newline
    replaced = Edit.replace((first, document.line_start(last)), text)
    reopening = f"""
        @property
        def {attribute}({owner}):
            if {owner}.{hidden} is None:
                {owner}.{hidden} = {code}
            return {owner}.{hidden}
    """
    text = _indented(reopening, document.indentation(method), indent, newline)
    at = document.line_start(last_line(document, method) + 1)
    edits = [replaced, Edit.insert(at, newline + text), _state(document, cls, hidden, after=method)]
    doubt = "it is opened on first use, in each process, from its beginning"
    return repair(f"open `{attribute}` again in each process", edits, doubt)


def _opening(document: Document, method: ast.FunctionDef, statement, owner: str):
    """The expression in terms of ``self``, and the attributes that it needs."""
    attributes = {
        s.value.id: s.targets[0].attr
        for s in method.body
        if isinstance(s, ast.Assign) and _is_name(s.value) and _is_own(s.targets[0], owner)
    }
    own = document.names.own[method]
    edits, kept = [], []
    start = document.span(statement.value)[0]
    for name in (n for n in ast.walk(statement.value) if _is_name(n) and n.id != owner):
        if document.names.resolve(name.id, document.scope_at(name)) is not own:
            continue
        if not document.names.is_settled(name.id, own, statement):
            raise Unfixable(f"it reads `{name.id}`, which changes after this")
        if name.id not in attributes:
            attributes[name.id] = f"_{name.id}"
            kept.append((f"_{name.id}", name.id))
        begin, end = document.span(name)
        edits.append((begin - start, end - start, f"{owner}.{attributes[name.id]}"))
    code = document.code(statement.value)
    for begin, end, text in sorted(edits, reverse=True):
        code = code[:begin] + text + code[end:]
    return code, kept


def _is_own(target: ast.expr, owner: str) -> bool:
    is_attribute = isinstance(target, ast.Attribute) and _is_name(target.value)
    return is_attribute and target.value.id == owner


def _state(document: Document, cls: ast.ClassDef, attribute: str, after=None) -> Edit:
    """``__getstate__``, or one more line in the one that there is."""
    newline, indent, quote = document.newline, document.indent, document.quote
    line = f"state[{quote}{attribute}{quote}] = None"
    functions = [s for s in cls.body if isinstance(s, ast.FunctionDef)]
    old = next((f for f in functions if f.name == "__getstate__"), None)
    if old is not None:
        last = old.body[-1]
        if not (isinstance(last, ast.Return) and ast.unparse(last) == "return state"):
            raise Unfixable("its class says itself how it is pickled")
        text = document.indentation(last) + line + newline
        return Edit.insert(document.line_start(last.lineno), text)
    method = after or functions[-1]
    code = f"""
        def __getstate__(self):
            state = self.__dict__.copy()
            {line}
            return state
    """
    text = _indented(code, document.indentation(method), indent, newline)
    at = document.line_start(last_line(document, method) + 1)
    return Edit.insert(at, newline + text, Rank.METHOD)


def _indented(code: str, base: str, indent: str, newline: str) -> str:
    """Code of ours in the indentation and newlines of the file."""
    lines = textwrap.dedent(code).strip("\n").rstrip().split("\n")
    steps = ((len(line) - len(line.lstrip())) // 4 for line in lines)
    return "".join(
        base + indent * step + line.lstrip() + newline for step, line in zip(steps, lines)
    )
