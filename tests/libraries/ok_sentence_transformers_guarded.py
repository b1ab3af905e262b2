# Its Trainer makes the loader, and sends it the collator of the model.
# library: sentence-transformers
from datasets import Dataset
from sentence_transformers import (
    SentenceTransformer,
    SentenceTransformerTrainer,
    SentenceTransformerTrainingArguments,
    losses,
)
from sentence_transformers.models import StaticEmbedding
from tokenizers import Tokenizer
from tokenizers.models import WordLevel


def main():
    words = Tokenizer(WordLevel({"a": 0, "b": 1}, unk_token="a"))
    model = SentenceTransformer(modules=[StaticEmbedding(words, embedding_dim=4)], device="cpu")
    rows = Dataset.from_dict({"one": ["a"] * 4, "other": ["b"] * 4, "label": [0.5] * 4})
    trainer = SentenceTransformerTrainer(
        model=model,
        args=SentenceTransformerTrainingArguments(
            output_dir="out", max_steps=1, use_cpu=True, report_to=[], save_strategy="no",
            dataloader_num_workers=1,
        ),
        train_dataset=rows,
        loss=losses.CosineSimilarityLoss(model),
    )
    trainer.train()


if __name__ == "__main__":
    main()
