# Speech features: the dataset owns a featurizer module that was moved to the GPU in its constructor.
import math
from pathlib import Path
from typing import List, Optional

import torch
from torch import nn
from torch.utils.data import DataLoader, Dataset


class LogMel(nn.Module):
    def __init__(self, n_fft: int = 16, n_mels: int = 4):
        super().__init__()
        self.register_buffer("fb", torch.rand(n_fft // 2 + 1, n_mels))
        self.register_buffer("window", torch.hann_window(n_fft))
        self.n_fft = n_fft

    def forward(self, wav):
        spec = torch.stft(wav, self.n_fft, window=self.window, return_complex=True).abs()
        return torch.log1p(self.fb.T @ spec)


class Utterances(Dataset):
    def __init__(self, files: List[Path], device: Optional[str] = "cuda", sr: int = 100):
        self.files = sorted(files, key=lambda p: p.name)
        self.sr = sr
        self.featurizer = LogMel().to(device)  # LDR205

    def __len__(self):
        return len(self.files)

    def load(self, path: Path):
        t = torch.arange(self.sr) / self.sr
        return torch.sin(2 * math.pi * len(path.stem) * t)

    def __getitem__(self, i):
        return {"wav": self.load(self.files[i]), "id": i}


def pad(batch):
    return {"wav": nn.utils.rnn.pad_sequence([b["wav"] for b in batch], True), "ids": [b["id"] for b in batch]}


def main():
    files = [Path(f"utt{'x' * i}.wav") for i in range(6)]
    ds = Utterances(files)
    loader = DataLoader(ds, batch_size=3, collate_fn=pad, num_workers=2, persistent_workers=True)
    for _ in range(2):
        for batch in loader:
            feats = ds.featurizer(batch["wav"].cuda())
            print(feats.shape)


if __name__ == "__main__":
    main()
