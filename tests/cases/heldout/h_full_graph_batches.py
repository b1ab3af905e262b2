# Graph batches: the collate function builds the block-diagonal adjacency on the training device.
import argparse
import logging

import torch
import torch.nn.functional as F
from torch import nn
from torch.utils.data import DataLoader, Dataset

log = logging.getLogger("gnn")


class Graphs(Dataset):
    def __init__(self, n, seed=0):
        g = torch.Generator().manual_seed(seed)
        sizes = torch.randint(2, 5, (n,), generator=g).tolist()
        self.graphs = [(torch.randn(s, 3, generator=g), torch.ones(s, s), s % 2) for s in sizes]

    def __len__(self):
        return len(self.graphs)

    def __getitem__(self, i):
        return self.graphs[i]


class GraphCollator(object):
    def __init__(self, opts):
        self.opts = opts

    def __call__(self, batch):
        xs, adjs, ys = zip(*batch)
        return self._to(torch.cat(xs)), self._to(torch.block_diag(*adjs)), torch.tensor(ys)

    def _to(self, t):
        if not self.opts.no_cuda:
            t = t.to(self.opts.device)  # LDR301
        return t


class GCN(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin = nn.Linear(3, 2)

    def forward(self, x, adj):
        return F.relu(self.lin(adj @ x)).mean(0, keepdim=True)


def parse():
    p = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    p.add_argument("--no-cuda", action="store_true", help="use the CPU")
    p.add_argument("--workers", type=int, default=4)
    opts = p.parse_args()
    opts.device = torch.device("cpu" if opts.no_cuda else "cuda")
    return opts


def main():
    opts = parse()
    logging.basicConfig(level=logging.DEBUG)
    loader = DataLoader(Graphs(8), batch_size=2, collate_fn=GraphCollator(opts), num_workers=opts.workers)
    model = GCN().to(opts.device)
    for step, (x, adj, y) in enumerate(loader):
        log.info("step %d: %s", step, model(x, adj).tolist())


if __name__ == "__main__":
    main()
