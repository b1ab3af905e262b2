"""The table of contents: one line a rule, in the order of their codes."""

from __future__ import annotations

from .ldr101_unguarded_start import RULE as LDR101
from .ldr102_cuda_at_import import RULE as LDR102
from .ldr103_start_method_at_import import RULE as LDR103
from .ldr104_defined_in_notebook import RULE as LDR104
from .ldr105_import_work_not_repeatable import RULE as LDR105
from .ldr201_lambda_crosses import RULE as LDR201
from .ldr202_local_function_crosses import RULE as LDR202
from .ldr203_local_class_crosses import RULE as LDR203
from .ldr204_unpicklable_crosses import RULE as LDR204
from .ldr205_cuda_tensor_crosses import RULE as LDR205
from .ldr206_name_does_not_lead_back import RULE as LDR206
from .ldr207_fails_on_load import RULE as LDR207
from .ldr301_cuda_in_worker import RULE as LDR301
from .ldr302_guard_only_global import RULE as LDR302
from .ldr303_stale_global import RULE as LDR303
from .ldr304_start_in_worker import RULE as LDR304
from .ldr305_unsharded_iterable import RULE as LDR305
from .ldr306_shared_random_state import RULE as LDR306
from .ldr307_state_not_shared import RULE as LDR307
from .ldr401_workers_on_windows import RULE as LDR401
from .ldr402_needs_workers import RULE as LDR402
from .ldr403_start_method_not_on_windows import RULE as LDR403
from .ldr501_unsendable_batch import RULE as LDR501
from .ldr502_cuda_batch import RULE as LDR502
from .ldr901_reads_without_workers import RULE as LDR901
from .ldr902_more_workers_than_cores import RULE as LDR902
from .ldr903_workers_started_every_epoch import RULE as LDR903
from .ldr904_spawn_without_need import RULE as LDR904
from .ldr905_model_crosses import RULE as LDR905
from .ldr906_data_copied_to_workers import RULE as LDR906
from .rule import Rule

RULES: tuple[Rule, ...] = (
    LDR101,
    LDR102,
    LDR103,
    LDR104,
    LDR105,
    LDR201,
    LDR202,
    LDR203,
    LDR204,
    LDR205,
    LDR206,
    LDR207,
    LDR301,
    LDR302,
    LDR303,
    LDR304,
    LDR305,
    LDR306,
    LDR307,
    LDR401,
    LDR402,
    LDR403,
    LDR501,
    LDR502,
    LDR901,
    LDR902,
    LDR903,
    LDR904,
    LDR905,
    LDR906,
)

RULES_BY_CODE: dict[str, Rule] = {rule.code: rule for rule in RULES}
