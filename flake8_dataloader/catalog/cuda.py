"""What initialises CUDA in the process that calls it: all go through ``torch.cuda._lazy_init``.

Read from torch/cuda/__init__.py of 2.13: ``is_available``, ``device_count``, ``manual_seed``,
``empty_cache`` and ``is_initialized`` do not initialise, so they are not here.
"""

from __future__ import annotations

CUDA_CALLS = frozenset({
    "torch.cuda.init", "torch.cuda.set_device", "torch.cuda.current_device",
    "torch.cuda.synchronize", "torch.cuda.get_device_name", "torch.cuda.get_device_properties",
    "torch.cuda.get_device_capability", "torch.cuda.Stream", "torch.cuda.Event",
    "torch.cuda.current_stream", "torch.cuda.default_stream", "torch.cuda.mem_get_info",
    "torch.cuda.get_rng_state", "torch.cuda.get_rng_state_all",
    "torch.cuda.set_per_process_memory_fraction", "torch.cuda.CUDAGraph",
    "torch.cuda.FloatTensor", "torch.cuda.LongTensor", "torch.cuda.HalfTensor",
    "torch.cuda.DoubleTensor", "torch.cuda.IntTensor", "torch.cuda.ByteTensor",
    "torch.cuda.BoolTensor", "torch.nn.DataParallel",
})  # fmt: skip

#: Methods of tensors and modules that move them to the GPU, whatever their arguments.
CUDA_METHODS = frozenset({"cuda"})

#: Methods that move the modules they are given to the GPU: the parameters of what made the
#: object, the one of them that decides, and what it then is.
MOVERS = {
    **{
        f"accelerate.Accelerator().{name}": (
            "device_placement split_batches mixed_precision gradient_accumulation_steps cpu",
            "cpu",
            (None, False),
        )
        for name in ("prepare", "prepare_model")
    },
    **{
        f"lightning.fabric.Fabric().{name}": (
            "accelerator", "accelerator", (None, "auto", "gpu", "cuda"),
        )
        for name in ("setup", "setup_module", "to_device")
    },
}  # fmt: skip

#: Methods whose result is not on the GPU any more.
OFF_CUDA_METHODS = frozenset({
    "cpu", "numpy", "item", "tolist", "size", "dim", "numel",
})  # fmt: skip

#: Library classes whose ``.to()`` and ``.cuda()`` change the object itself and give it back.
MODULE_ROOTS = (
    "torch.nn.", "torchvision.models.", "transformers.", "timm.", "lightning.LightningModule",
    "torch.jit.", "torch.hub.", "segmentation_models_pytorch.", "monai.networks.",
    "torch_geometric.nn.",
)  # fmt: skip

#: Methods of modules that give the module itself back (torch/nn/modules/module.py).
SELF_METHODS = frozenset({
    "to", "eval", "train", "requires_grad_", "half", "float", "double", "bfloat16", "apply",
    "share_memory", "cpu",
})  # fmt: skip
