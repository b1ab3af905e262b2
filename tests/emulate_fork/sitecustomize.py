"""Linux before Python 3.14: processes are forked, unless the script asks for something else."""

from multiprocessing import context

context._default_context._default_context = context._concrete_contexts["fork"]
