# The library's own collator keeps the model that it is given.
# library: transformers
# fails: Can't (get|pickle) local object
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from transformers import (
    DataCollatorForSeq2Seq,
    PreTrainedTokenizerFast,
    Seq2SeqTrainer,
    Seq2SeqTrainingArguments,
    T5Config,
    T5ForConditionalGeneration,
)


def main():
    words = WordLevel({"<pad>": 0, "<unk>": 1, "a": 2}, unk_token="<unk>")
    tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(words), pad_token="<pad>")
    sizes = T5Config(
        vocab_size=8, d_model=8, d_kv=4, d_ff=8, num_layers=1, num_heads=2,
        decoder_start_token_id=0,
    )
    model = T5ForConditionalGeneration(sizes)
    model.register_forward_hook(lambda module, args, output: output)  # LDR201
    trainer = Seq2SeqTrainer(
        model=model,
        args=Seq2SeqTrainingArguments(
            output_dir="out", max_steps=1, use_cpu=True, report_to=[], dataloader_num_workers=1
        ),
        train_dataset=[{"input_ids": [2, 1], "labels": [2]}] * 4,
        data_collator=DataCollatorForSeq2Seq(tokenizer, model=model),
    )
    trainer.train()


if __name__ == "__main__":
    main()
