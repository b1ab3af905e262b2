# The loader stands in a tuple with its loss. From release 3 on, fit() gives it a local function
# as collate_fn, so that a guard alone does not cure it.
# library: sentence-transformers
# fails: finished its bootstrapping phase|Can't (get|pickle) local object 'FitMixin
from sentence_transformers import InputExample, SentenceTransformer, losses
from sentence_transformers.models import StaticEmbedding
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from torch.utils.data import DataLoader

words = Tokenizer(WordLevel({"a": 0, "b": 1}, unk_token="a"))
model = SentenceTransformer(modules=[StaticEmbedding(words, embedding_dim=4)], device="cpu")
examples = [InputExample(texts=["a", "b"], label=0.5)] * 4
loader = DataLoader(examples, batch_size=2, num_workers=1)
model.fit(train_objectives=[(loader, losses.CosineSimilarityLoss(model))], epochs=1)  # LDR101
