"""One pass over a libcst tree, on demand: a function's body is lowered when it is first played."""

from __future__ import annotations

import libcst as cst

from . import lower_expressions, lower_statements, nodes


class Lowering:
    """The lowering of one function body (or of the module); notes whether it yields."""

    def __init__(self) -> None:
        self.yields = False

    def function_body(self) -> Lowering:
        """A fresh lowering for a body inside this one, which has its own ``yield``."""
        return Lowering()

    def expression(self, node: cst.BaseExpression) -> nodes.Node:
        lower = lower_expressions.LOWER.get(type(node))
        return nodes.Opaque(node, []) if lower is None else lower(node, self)

    def optional(self, node: cst.BaseExpression | None) -> nodes.Node | None:
        return None if node is None else self.expression(node)

    def suite(self, node: cst.CSTNode | None) -> list[nodes.Node]:
        """The statements of a body, an ``else`` or a ``finally``; none when it is absent."""
        if node is None:
            return []
        if isinstance(node, (cst.Else, cst.Finally)):
            node = node.body
        return self.statements(node.body)

    def statements(self, body) -> list[nodes.Node]:
        lowered: list[nodes.Node] = []
        for statement in body:
            if isinstance(statement, cst.SimpleStatementLine):
                lowered += self.statements(statement.body)
            elif lower := lower_statements.LOWER.get(type(statement)):
                if (node := lower(statement, self)) is not None:
                    lowered.append(node)
        return lowered

    def parameters(self, params: cst.Parameters) -> list[nodes.Parameter]:
        groups = (
            ("positional", (*params.posonly_params, *params.params)),
            ("*", (params.star_arg,)),
            ("keyword", params.kwonly_params),
            ("**", (params.star_kwarg,)),
        )
        return [
            nodes.Parameter(param, param.name.value, kind, self.optional(param.default))
            for kind, group in groups
            for param in group
            if isinstance(param, cst.Param)
        ]
