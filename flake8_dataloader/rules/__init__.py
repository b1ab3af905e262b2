"""The table of contents: one line a rule, in the order of their codes."""

from __future__ import annotations

from .ldr101_unguarded_start import RULE as LDR101
from .ldr102_cuda_at_import import RULE as LDR102
from .ldr103_start_method_at_import import RULE as LDR103
from .ldr105_import_work_not_repeatable import RULE as LDR105
from .ldr201_lambda_crosses import RULE as LDR201
from .ldr202_local_function_crosses import RULE as LDR202
from .ldr203_local_class_crosses import RULE as LDR203
from .ldr204_unpicklable_crosses import RULE as LDR204
from .ldr205_cuda_tensor_crosses import RULE as LDR205
from .ldr206_name_does_not_lead_back import RULE as LDR206
from .ldr301_cuda_in_worker import RULE as LDR301
from .ldr302_guard_only_global import RULE as LDR302
from .ldr401_workers_on_windows import RULE as LDR401
from .ldr402_needs_workers import RULE as LDR402
from .ldr403_start_method_not_on_windows import RULE as LDR403
from .rule import Rule

RULES: tuple[Rule, ...] = (
    LDR101,
    LDR102,
    LDR103,
    LDR105,
    LDR201,
    LDR202,
    LDR203,
    LDR204,
    LDR205,
    LDR206,
    LDR301,
    LDR302,
    LDR401,
    LDR402,
    LDR403,
)

RULES_BY_CODE: dict[str, Rule] = {rule.code: rule for rule in RULES}
