# trl's trainers are transformers' trainers.
# library: trl
# fails: finished its bootstrapping phase
from datasets import Dataset
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
from trl import SFTConfig, SFTTrainer

words = WordLevel({"<pad>": 0, "<eos>": 1, "a": 2}, unk_token="<pad>")
sizes = LlamaConfig(
    vocab_size=8, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2,
)
trainer = SFTTrainer(
    model=LlamaForCausalLM(sizes),
    args=SFTConfig(
        output_dir="out", max_steps=1, use_cpu=True, bf16=False, report_to=[],
        dataloader_num_workers=1,
    ),
    train_dataset=Dataset.from_dict({"text": ["a a", "a"] * 4}),
    processing_class=PreTrainedTokenizerFast(
        tokenizer_object=Tokenizer(words), pad_token="<pad>", eos_token="<eos>"
    ),
)
trainer.train()  # LDR101
