# num_workers is omitted, so the loader works in the main process.
import torch
import torch.utils.data

if __name__ == "__main__":
    loader = torch.utils.data.DataLoader(
        torch.utils.data.TensorDataset(torch.arange(6)),
        batch_size=3,
        shuffle=True,
        collate_fn=lambda rows: sum(x for (x,) in rows),
        worker_init_fn=lambda worker: None,
    )
    for total in loader:
        print(total)
