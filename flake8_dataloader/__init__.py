"""Find what breaks when PyTorch DataLoader workers are spawned, before it runs."""

__version__ = "0.1.0"
