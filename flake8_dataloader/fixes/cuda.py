"""LDR205, LDR301: the move to the GPU leaves worker code, and comes to the loop over the loader."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..findings import Finding
from .document import Document
from .names import encloses, place
from .repair import Edit, Repair, Unfixable, repair

_USED = "what is moved is used here, too, perhaps with something on the GPU"
_ON_CPU = "the data then stay on the CPU: move each batch in the training loop"


def leave_to_the_loop(document: Document, finding: Finding) -> Repair:
    """Take ``.cuda()``, ``.to(device)`` or ``device=`` away; safe where every loop over the loader
    moves its batches already."""
    node = document.at(finding.span, ast.Call)
    if node is None:
        raise Unfixable("it is not written as a call here")
    edits = [_without_device(document, node)]
    loops = list(_loops(document, finding))
    if loops and all(_moves(loop) for loop in loops):
        doubt = None if _only_leaves(document, node, []) else _USED
        return repair("leave the move to the GPU to the training loop", edits, doubt)
    move = _added_move(document, node, loops)
    if move is not None:
        edits.append(move)
        doubt = "the batch is moved in the training loop instead"
        return repair("move each batch to the GPU in the training loop", edits, doubt)
    return repair("keep the data on the CPU", edits, _ON_CPU)


def _only_leaves(document: Document, node: ast.AST, seen: list[ast.AST]) -> bool:
    """Whether a value goes nowhere but out: it is returned, or given to a dataset."""
    parent = document.parents[node]
    while isinstance(parent, (ast.Tuple, ast.List, ast.Dict, ast.keyword)):
        parent = document.parents[parent]
    if isinstance(parent, ast.Call):
        return ast.unparse(parent.func).endswith("Dataset")
    if not isinstance(parent, ast.Assign) or not isinstance(parent.targets[0], ast.Name):
        return isinstance(parent, (ast.Return, ast.Yield))
    seen.append(node)
    scope = document.scope_at(parent)
    reads = [r.node for r in document.names.reads_of(parent.targets[0].id, scope)]
    later = [read for read in reads if not encloses(parent, read) and place(read) > place(parent)]
    return len(seen) < 10 and all(_only_leaves(document, read, seen) for read in later)


def _without_device(document: Document, node: ast.Call) -> Edit:
    function = node.func
    if isinstance(function, ast.Attribute) and function.attr in ("cuda", "to"):
        others = [k for k in node.keywords if k.arg not in ("device", "non_blocking")]
        if len(node.args) > 1 or others:
            raise Unfixable("it does more than move to the GPU")
        statement = document.parents[node]
        if _would_say_nothing(document, statement, function.value):
            return _deleted(document, statement)
        return Edit.replace((document.span(function.value)[1], document.span(node)[1]), "")
    for keyword in node.keywords:
        if keyword.arg == "device":
            return _without_keyword(document, node, keyword)
    raise Unfixable("it does not say the device as an argument")


def _would_say_nothing(document: Document, statement: ast.AST, left: ast.expr) -> bool:
    """Whether ``x = x`` would remain."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        return document.code(statement.targets[0]) == document.code(left)
    return isinstance(statement, ast.Expr)


def _deleted(document: Document, statement: ast.stmt) -> Edit:
    if len(document.siblings(statement)) == 1 or not document.has_own_lines(statement):
        raise Unfixable("nothing would be left of the block around it")
    first = document.line_start(statement.lineno)
    return Edit.replace((first, document.line_start(statement.end_lineno + 1)), "")


def _without_keyword(document: Document, node: ast.Call, keyword: ast.keyword) -> Edit:
    parts = sorted([*node.args, *node.keywords], key=lambda part: document.span(part))
    at = parts.index(keyword)
    start, end = document.span(keyword)
    if at > 0:
        return Edit.replace((document.span(parts[at - 1])[1], end), "")
    if len(parts) > 1:
        return Edit.replace((start, document.span(parts[1])[0]), "")
    return Edit.replace((start, end), "")


def _loops(document: Document, finding: Finding) -> Iterator[ast.For]:
    """The loops over the loader that the finding is about."""
    sent = document.at_step(finding.steps[-1], ast.Call, ast.keyword, ast.expr, ast.stmt)
    statement = document.statement(sent) if sent is not None else None
    names = set()
    if isinstance(statement, ast.Assign):
        targets = statement.targets[0]
        names = {n.id for n in ast.walk(targets) if isinstance(n, ast.Name)}
    for loop in (n for n in ast.walk(document.tree) if isinstance(n, ast.For)):
        read = {n.id for n in ast.walk(loop.iter) if isinstance(n, ast.Name)}
        if names & read or loop is statement:
            yield loop


def _moves(loop: ast.For) -> bool:
    """Whether each thing that the loop gets is moved in it."""
    wanted = {n.id for n in ast.walk(_batch(loop)) if isinstance(n, ast.Name)}
    moved = set()
    for call in (n for n in ast.walk(loop) if isinstance(n, ast.Call)):
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("to", "cuda"):
            moved |= {n.id for n in ast.walk(call.func.value) if isinstance(n, ast.Name)}
    return bool(wanted) and wanted <= moved


def _batch(loop: ast.For) -> ast.expr:
    """What the loop calls the batch: the second name where it enumerates."""
    counts = isinstance(loop.iter, ast.Call) and "enumerate" in ast.unparse(loop.iter.func)
    if counts and isinstance(loop.target, ast.Tuple) and len(loop.target.elts) == 2:
        return loop.target.elts[1]
    return loop.target


def _added_move(document: Document, node: ast.Call, loops: list[ast.For]) -> Edit | None:
    """``batch = batch.cuda()`` as the first line of the only loop, where one tensor comes."""
    if len(loops) != 1 or not isinstance(node.func, ast.Attribute):
        return None
    batch, body = _batch(loops[0]), loops[0].body
    is_result = isinstance(document.parents[node], ast.Return)
    if not isinstance(batch, ast.Name) or not is_result or body[0].lineno == loops[0].lineno:
        return None
    scope = document.scope_at(body[0])
    for name in (n for a in node.args for n in ast.walk(a) if isinstance(n, ast.Name)):
        owner = document.names.resolve(name.id, scope)
        if owner is not document.names.resolve(name.id, document.scope_at(node)):
            return None
    end = document.span(node.func.value)[1]
    call = document.text[end : document.span(node)[1]]
    line = f"{document.indentation(body[0])}{batch.id} = {batch.id}{call}{document.newline}"
    return Edit.insert(document.line_start(document.first_line(body[0])), line)
