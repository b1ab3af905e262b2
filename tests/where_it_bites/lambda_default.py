# No start method is asked for: what the machine does by itself decides.
from torch.utils.data import DataLoader

if __name__ == "__main__":
    loader = DataLoader(
        range(4),
        num_workers=1,
        collate_fn=lambda batch: batch,  # LDR201: windows macos linux>=3.14
    )
    for batch in loader:
        print(batch)
