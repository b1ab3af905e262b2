"""Linux from Python 3.14 on: forkserver, unless the script asks for something else."""

from multiprocessing import context

context._default_context._default_context = context._concrete_contexts["forkserver"]
