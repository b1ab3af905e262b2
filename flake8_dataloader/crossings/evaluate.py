"""What an expression can be. Every function takes the play, a node and a frame."""

from __future__ import annotations

import operator
from itertools import product
from typing import TYPE_CHECKING, Any

from ..facts import nodes
from . import calls, cuda, definitions, graph, items
from .arguments import Args, arguments
from .compare import compared
from .comprehensions import comprehension
from .frames import Frame
from .lattice import join, only_constant, truth, unknown_of
from .values import (
    FALSE,
    NONE,
    NOTHING,
    TRUE,
    UNKNOWN,
    Atom,
    Const,
    Cuda,
    Instance,
    Items,
    Made,
    Mapping,
    Slot,
    Unknown,
    Value,
)

if TYPE_CHECKING:
    from .play import Play

_NUMBERS = {
    "+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv,
    "//": operator.floordiv, "%": operator.mod,
}  # fmt: skip
#: Numbers beyond this are not computed: the analysed code must not be able to keep us busy.
_LARGEST = 1e15
#: More items say nothing more; a list that is added to itself again and again has no end of them.
_MOST_ITEMS = 500
_PATH = "pathlib.Path"


def evaluate(play: Play, node: nodes.Node, frame: Frame) -> Value:
    """What ``node`` can be."""
    return _EVALUATE[type(node)](play, node, frame)


def _name(play: Play, node: nodes.Name, frame: Frame) -> Value:
    return play.lookup(node.id, frame, node)


def _attribute(play: Play, node: nodes.Attribute, frame: Frame) -> Value:
    return play.attribute(play.evaluate(node.value, frame), node.attr, node)


def _subscript(play: Play, node: nodes.Subscript, frame: Frame) -> Value:
    value = play.evaluate(node.value, frame)
    if node.bounds is not None:
        bounds = [play.evaluate(b, frame) if b else NONE for b in node.bounds]
        value = items.sliced(value, bounds)
    index = play.evaluate(node.index, frame) if node.index else None
    return items.item(play, value, index, node)


def _call(play: Play, node: nodes.Call, frame: Frame) -> Value:
    if isinstance(node.func, nodes.Name) and node.func.id == "super" and not node.args:
        return definitions.bare_super(frame)
    if isinstance(node.func, nodes.Attribute):
        receiver = play.evaluate(node.func.value, frame)
        args = arguments(play, node.args, frame)
        return calls.method(play, receiver, node.func, args, node)
    function = play.evaluate(node.func, frame)
    return play.call(function, arguments(play, node.args, frame), node)


def _constant(play: Play, node: nodes.Constant, frame: Frame) -> Value:
    return (Const(node.value),)


def _collection(play: Play, node: nodes.Collection, frame: Frame) -> Value:
    slots, exact = [], True
    for item in node.items:
        if isinstance(item, nodes.Starred):
            for atom in play.evaluate(item.value, frame):
                known = isinstance(atom, Items)
                element = () if known else play.iterate((atom,), item)
                slots += atom.items if known else [Slot(element, item)] if element else []
                exact &= known and atom.exact
        else:
            slots.append(Slot(play.evaluate(item, frame), item))
    return (Items(node.kind, slots, exact),)


def _dictionary(play: Play, node: nodes.DictDisplay, frame: Frame) -> Value:
    mapping = Mapping({})
    for entry in node.entries:
        value = play.evaluate(entry.value, frame)
        if entry.key is None:
            items.merge(mapping, value, play)
        else:
            key = play.evaluate(entry.key, frame)
            items.put_key(mapping, key, Slot(value, entry), play)
    return (mapping,)


def _conditional(play: Play, node: nodes.Conditional, frame: Frame) -> Value:
    answer = truth(play.evaluate(node.test, frame))
    if answer is not None:
        return play.evaluate(node.body if answer else node.orelse, frame)
    ways = [lambda: play.evaluate(node.body, frame), lambda: play.evaluate(node.orelse, frame)]
    return join(*play.heap.each(ways))


def _boolean(play: Play, node: nodes.Boolean, frame: Frame) -> Value:
    left = play.evaluate(node.left, frame)
    answer = truth(left)
    if answer is not None:
        return play.evaluate(node.right, frame) if answer == (node.operator == "and") else left
    right, _ = play.heap.each([lambda: play.evaluate(node.right, frame), lambda: left])
    return join(_decided(left, node.operator == "or"), right)


def _decided(left: Value, outcome: bool) -> Value:
    """What the left side of ``and`` (``or``) is when it is the result: false (true)."""
    answers = [(atom, truth((atom,))) for atom in left]
    kept = [
        _taken(atom, outcome) if a is None else atom
        for atom, a in answers
        if a is not (not outcome)
    ]
    return tuple(dict.fromkeys(kept))


def _taken(atom: Atom, outcome: bool) -> Atom:
    """An undecided atom, now that it is known whether it counts as true."""
    return Unknown(true=True, option=unknown_of(atom).option) if outcome else Const(False)


def _unary(play: Play, node: nodes.Unary, frame: Frame) -> Value:
    value = play.evaluate(node.operand, frame)
    if node.operator == "not":
        return join(*(_answer(_opposite(truth((atom,)))) for atom in value))
    if node.operator == "-":
        return tuple(Const(-a.value) if _is_number(a) else unknown_of(a) for a in value)
    return NOTHING


def _opposite(answer: bool | None) -> bool | None:
    return None if answer is None else not answer


def _answer(answer: bool | None) -> Value:
    return NOTHING if answer is None else TRUE if answer else FALSE


def _is_number(atom: Any) -> bool:
    return isinstance(atom, Const) and isinstance(atom.value, (int, float))


def _binary(play: Play, node: nodes.Binary, frame: Frame) -> Value:
    left, right = play.evaluate(node.left, frame), play.evaluate(node.right, frame)
    pairs = list(product(left, right))[:16]
    return join(*((_computed(play, node, a, b),) for a, b in pairs))


def _computed(play: Play, node: nodes.Binary, left: Atom, right: Atom) -> Atom:
    symbol = node.operator
    for atom in (left, right):
        if isinstance(atom, Cuda):
            return atom  # arithmetic on the GPU stays there
    if (tensor := graph.computed(play, node, left, right)) is not None:
        return tensor
    if isinstance(left, Const) and isinstance(left.value, str) and cuda.names_device(left.value):
        return Const("cuda:0")  # "cuda:" + str(rank), "cuda:%d" % rank
    if isinstance(left, Items) and isinstance(right, Items) and symbol == "+":
        both = [*left.items, *right.items]
        exact = left.exact and right.exact and len(both) <= _MOST_ITEMS
        return Items(left.kind, both[:_MOST_ITEMS], exact)
    if symbol == "+" and any(map(_is_dataset, (left, right))):
        both = [Slot((left,), node), Slot((right,), node)]
        parts = Args([Slot((Items("list", both),), node)], {})
        return Made("torch.utils.data.ConcatDataset", parts, node)
    if symbol == "/" and any(isinstance(a, Made) and a.path == _PATH for a in (left, right)):
        return Made(_PATH, Args([Slot((left,), node), Slot((right,), node)], {}), node)
    if isinstance(left, Items) and symbol == "*":
        return Items(left.kind, left.items, exact=False)
    if isinstance(left, Mapping) and isinstance(right, Mapping) and symbol == "|":
        both = Mapping(dict(left.entries), list(left.rest))
        items.merge(both, (right,), play)
        return both
    if isinstance(left, Const) and isinstance(right, Const):
        return _folded(symbol, left.value, right.value)
    return unknown_of(left, right)


def _is_dataset(atom: Atom) -> bool:
    """Something whose ``+`` is that of torch's Dataset."""
    paths = [b.path for b in atom.cls.foreign_bases()] if isinstance(atom, Instance) else []
    paths += [atom.path] if isinstance(atom, Made) else []
    return any(path.startswith(("torch.utils.data.", "torchvision.datasets.")) for path in paths)


def _folded(symbol: str, left: Any, right: Any):
    strings = isinstance(left, str) and isinstance(right, str) and symbol == "+"
    numbers = all(isinstance(v, (int, float)) and abs(v) < _LARGEST for v in (left, right))
    if symbol in _NUMBERS and (numbers or strings):
        try:
            return Const(_NUMBERS[symbol](left, right))
        except ArithmeticError:
            pass
    return UNKNOWN


def _compare(play: Play, node: nodes.Compare, frame: Frame) -> Value:
    result, left = TRUE, play.evaluate(node.left, frame)
    for symbol, right_node in node.comparisons:
        right = play.evaluate(right_node, frame)
        if play.stale and symbol in ("in", "not in"):
            for container in (atom for atom in right if isinstance(atom, Mapping)):
                items.read_key(play, container, only_constant(left), node)
        pairs = list(product(left, right))[:16]
        step = join(*(_answer(compared(symbol, a, b)) for a, b in pairs))
        if truth(step) is False:
            return FALSE
        result = result if truth(step) else step
        left = right
    return result


def _walrus(play: Play, node: nodes.Walrus, frame: Frame) -> Value:
    value = play.evaluate(node.value, frame)
    if isinstance(node.target, nodes.Name):
        play.assign(node.target.id, value, frame)
    return value


def _yield(play: Play, node: nodes.Yield, frame: Frame) -> Value:
    if node.value is not None:
        value = play.evaluate(node.value, frame)
        if node.delegates:
            play.goes_through(value)
            value = play.iterate(value, node.value)
        frame.yielded.append(value)
        play.give(node.value, value)
    return NOTHING


def _text(play: Play, node: nodes.Text, frame: Frame) -> Value:
    """An f-string: which device it names, if it names one, is all that is of interest."""
    for part in node.parts:
        play.evaluate(part, frame)
    return (Const("cuda:0"),) if cuda.names_device(node.start) else NOTHING


def _opaque(play: Play, node: nodes.Opaque, frame: Frame) -> Value:
    for part in node.parts:
        play.evaluate(part, frame)
    return NOTHING


_EVALUATE = {
    nodes.Name: _name,
    nodes.Attribute: _attribute,
    nodes.Subscript: _subscript,
    nodes.Call: _call,
    nodes.Constant: _constant,
    nodes.Collection: _collection,
    nodes.DictDisplay: _dictionary,
    nodes.Conditional: _conditional,
    nodes.Boolean: _boolean,
    nodes.Unary: _unary,
    nodes.Binary: _binary,
    nodes.Compare: _compare,
    nodes.Walrus: _walrus,
    nodes.Yield: _yield,
    nodes.Await: lambda play, node, frame: play.evaluate(node.value, frame),
    nodes.Starred: lambda play, node, frame: play.evaluate(node.value, frame),
    nodes.Comprehension: comprehension,
    nodes.Text: _text,
    nodes.Opaque: _opaque,
    nodes.FunctionDef: lambda play, node, frame: (definitions.closure(play, node, frame),),
}
