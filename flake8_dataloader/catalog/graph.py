"""What torch computes from tensors that require grad: the result has a graph, and stays at home.

Each was run under torch 2.13: "Cowardly refusing to serialize non-leaf tensor which requires_grad".
"""

from __future__ import annotations

#: The path of such a tensor.
WITH_GRAPH = "torch.Tensor with a graph"

#: Functions, by path.
GRAPH_FUNCTIONS = frozenset(
    f"torch.{name}"
    for name in (
        "relu sigmoid softmax tanh exp log sqrt pow sum mean cat stack matmul mm bmm add sub mul"
        " div transpose reshape nn.functional.relu nn.functional.softmax nn.functional.normalize"
        " nn.functional.sigmoid nn.functional.linear nn.functional.interpolate"
    ).split()
)

#: Methods of tensors.
GRAPH_METHODS = frozenset(
    (
        "relu sigmoid softmax tanh exp log sqrt pow sum mean matmul mm bmm add sub mul div view"
        " reshape transpose permute unsqueeze squeeze flatten clone norm abs expand repeat"
    ).split()
)

#: Modules with weights that give one tensor.
LAYERS = frozenset(
    f"torch.nn.{name}"
    for name in (
        "Linear Bilinear Conv1d Conv2d Conv3d ConvTranspose1d ConvTranspose2d ConvTranspose3d"
        " Embedding EmbeddingBag BatchNorm1d BatchNorm2d BatchNorm3d LayerNorm GroupNorm PReLU"
        " TransformerEncoder TransformerEncoderLayer"
    ).split()
)
