# Tests that do not run on Windows need no switch there.
import sys

import pytest
from torch.utils.data import DataLoader

if sys.platform == "win32":
    pytest.skip("no workers", allow_module_level=True)


def test_workers():
    assert list(DataLoader(range(4), num_workers=1))
