"""What the rules say about themselves."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from ..rules.rule import Example, Rule
from ..settings import OFF_BY_DEFAULT


def render_rules(rules: Sequence[Rule]) -> str:
    """A table of all rules, one line each."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(
        f"{rule.code}  {rule.name:<{width}}  {rule.door:<9}  {rule.summary}{_off(rule)}\n"
        for rule in sorted(rules, key=lambda rule: rule.code)
    )


def render_explanation(rule: Rule) -> str:
    """All there is to say about one rule: its explanation and its examples."""
    head = f"{rule.code} {rule.name} ({rule.door}){_off(rule)}"
    examples = [_example(example) for example in rule.examples]
    return "\n\n".join([head, rule.explanation.strip(), *examples]) + "\n"


def _off(rule: Rule) -> str:
    return " [off by default]" if rule.code.startswith(OFF_BY_DEFAULT) else ""


def _example(example: Example) -> str:
    kind = "Breaks" if example.bad else "Works"
    return f"{kind}: {example.title}\n\n{textwrap.indent(example.source.rstrip(), '    ')}"
