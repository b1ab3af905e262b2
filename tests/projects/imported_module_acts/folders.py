import os

os.makedirs("run_dir")  # LDR105


def result(name):
    return os.path.join("run_dir", name)
