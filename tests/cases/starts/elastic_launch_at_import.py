# The launcher behind torchrun, called from a script.
from torch.distributed.launcher.api import LaunchConfig, elastic_launch


def run(x):
    print(x)


config = LaunchConfig(
    min_nodes=1,
    max_nodes=1,
    nproc_per_node=1,
    rdzv_backend="c10d",
    rdzv_endpoint="localhost:0",
    max_restarts=0,
    start_method="spawn",
)
elastic_launch(config, run)(3)  # LDR101
