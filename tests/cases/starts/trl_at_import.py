# trl's trainers are transformers' trainers.
# not run: needs trl and a model
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer

dataset = load_dataset("trl-lib/Capybara", split="train")
trainer = SFTTrainer(
    model="Qwen/Qwen3-0.6B",
    args=SFTConfig(output_dir="out", dataloader_num_workers=4),
    train_dataset=dataset,
)
trainer.train()  # LDR101
