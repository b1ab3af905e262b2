# The lambda begins on a line of its own and goes on for several.
import torch
from torch.utils.data import DataLoader, TensorDataset

if __name__ == "__main__":
    questions, answers = torch.arange(4), torch.arange(4) * 2
    loader = DataLoader(
        TensorDataset(questions, answers),
        batch_size=2,
        collate_fn=(
            lambda pairs: {  # LDR201
                "question": torch.stack([q for q, _ in pairs]),
                "answer": torch.stack([a for _, a in pairs]),
            }
        ),
        num_workers=1,
    )
    for batch in loader:
        print(batch["answer"] - batch["question"])
