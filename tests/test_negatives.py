"""What looks like a hazard and is none: each kind has a case, which works under spawn.

``test_cases`` shows that nothing is reported for them; here they are run (``-m slow``).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from labels import expected
from running import run_script

CASES = Path(__file__).parent / "cases"

#: The cases of each kind, below ``tests/cases``.
NEGATIVES = {
    "lambdas used in the main process only": ["heldout/ok_lambda_lr_and_metrics"],
    "collate_fn and worker_init_fn of the module": ["heldout/ok_module_level_functions"],
    "a local class and function that no loader gets": ["unpickle/ok_local_class_stays"],
    "num_workers=0": [
        "heldout/ok_zero_workers_all_in_notebook_style",
        "negatives/ok_no_workers_open_file",
    ],
    "__getstate__ drops the handle": ["unpickle/ok_handle_getstate_none"],
    "a handle opened in __getitem__": ["unpickle/ok_handle_lazy"],
    "the guard the other way round": ["heldout/ok_guard_reversed"],
    "the guard as an expression": ["heldout/ok_guard_as_and"],
    "num_workers by the start method": ["arguments/ok_switch_start_method"],
    "multiprocessing_context=None": ["negatives/ok_context_none"],
    "key=lambda in __getitem__": ["heldout/ok_lambda_key_in_getitem"],
    "moves to the device in the loop": ["unpickle/ok_moves_in_the_loop"],
    "a local batch_sampler": ["unpickle/ok_local_batch_sampler"],
    "a generator of the loader": ["unpickle/ok_handle_loader_generator"],
    "a table of lambdas by its global name": ["unpickle/ok_global_table_of_lambdas"],
    "lru_cache and cached_property": [
        "unpickle/ok_lru_cache_module_function",
        "negatives/ok_cached_property",
    ],
    "static methods, class methods, nested classes": [
        "unpickle/ok_staticmethod_collate",
        "unpickle/ok_classmethod_collate",
        "unpickle/ok_nested_class_by_qualname",
    ],
    "partial of a module's function": ["unpickle/ok_partial_module_function"],
    "objects of other libraries that pickle": [
        "negatives/ok_third_party_objects",
        "negatives/ok_tokenizer_and_zarr",
    ],
    "multiprocessing's own locks and queues": ["heldout/ok_mp_primitives_on_self"],
    "a lock that pickles in Process.start only": ["unpickle/ok_handle_multiprocessing_primitives"],
    "built at import, iterated under the guard": ["reimport/ok_built_top_iterated_guarded"],
    "argparse at import": ["heldout/ok_argparse_at_import"],
    "sys.path changed under the guard": ["negatives/ok_path_set_under_guard"],
    "set_start_method under the guard, or by force": [
        "reimport/ok_set_method_guarded",
        "reimport/ok_set_method_force",
        "negatives/ok_start_method_set_twice_by_force",
    ],
    "python -m": ["negatives/ok_run_as_module"],
    "no main module to import": ["negatives/ok_no_main_file"],
    "an exception of two arguments": ["negatives/ok_exception_of_two_arguments"],
    "joblib": ["heldout/ok_joblib_lambda"],
    "datasets.map with lambdas under the guard": ["heldout/ok_hf_map_lambda_guarded"],
    "loaders in processes of torch.multiprocessing.spawn": [
        "heldout/ok_spawned_ranks_with_loaders"
    ],
    "datasets of torch": ["negatives/ok_torch_datasets"],
    "a library module that starts workers": ["negatives/ok_library_starts_workers"],
    "collate_fn=self.collate of a LightningModule": ["negatives/ok_lightning_bound_collate"],
}
NAMES = [name for names in NEGATIVES.values() for name in names]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_expected_of_it(name):
    assert not expected((CASES / f"{name}.py").read_text(encoding="utf-8"))


def test_every_case_of_the_folder_is_of_a_kind():
    cases = {f"negatives/{path.stem}" for path in (CASES / "negatives").glob("ok_*.py")}
    assert cases <= set(NAMES)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_it_works_under_spawn(name, tmp_path):
    case = CASES / f"{name}.py"
    for path in case.parent.glob("started_*.py"):
        shutil.copy(path, tmp_path)
    script = Path(shutil.copy(case, tmp_path / "train.py"))
    status, printed = run_script(script)
    if "ModuleNotFoundError" in printed:
        pytest.skip(printed.splitlines()[-1])
    assert status == 0, printed
    assert "Traceback" not in printed, printed
