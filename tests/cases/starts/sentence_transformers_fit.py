# The loader stands in a tuple with its loss.
# not run: needs sentence-transformers
from sentence_transformers import InputExample, SentenceTransformer, losses
from torch.utils.data import DataLoader

model = SentenceTransformer("all-MiniLM-L6-v2")
examples = [InputExample(texts=["a", "b"], label=0.5)]
loader = DataLoader(examples, batch_size=16, num_workers=2)
model.fit(train_objectives=[(loader, losses.CosineSimilarityLoss(model))], epochs=1)  # LDR101
