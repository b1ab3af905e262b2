"""Give a Linux or macOS Python the start methods of Windows: put this folder on PYTHONPATH.

* spawn is the default and nothing has been "already set", so the script's own
  ``set_start_method()`` works exactly once, as it does on Windows;
* ``fork`` and ``forkserver`` do not exist: asking for them raises ValueError, and
  ``get_all_start_methods()`` does not list them.

Spawned children inherit PYTHONPATH and with it this module. It costs about 6 ms (the standard
library's multiprocessing, which these programs load anyway) and never imports torch.

``sys.platform`` and ``os.name`` are left alone: too much of the standard library and of torch
would go looking for Windows. So a script's own platform switch takes its Linux branch here.
``os.fork`` stays too; nothing in multiprocessing can reach it any more.
"""

import multiprocessing


def only_spawn(package) -> None:
    """``package``: multiprocessing, or one that is made after it."""
    context = package.context

    # In place: the table is read as a module global whenever a context is asked for by name.
    for name in [name for name in context._concrete_contexts if name != "spawn"]:
        del context._concrete_contexts[name]

    # Only the default, not `_actual_context`: that one means "somebody has chosen".
    default = context._default_context
    default._default_context = context._concrete_contexts["spawn"]

    # The package copied the bound methods of the default context into its own namespace.
    package.get_all_start_methods = default.get_all_start_methods = lambda: ["spawn"]


only_spawn(multiprocessing)
