# A translation notebook as a script: vocab, collate and training cells, none of them guarded.
# %%
import random
from collections import Counter

import torch
import torch.nn as nn
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader, Dataset

PAIRS = [("ich bin hier", "i am here"), ("du bist da", "you are there"), ("er ist gut", "he is good")] * 4
PAD_IDX, BOS_IDX, EOS_IDX = 0, 1, 2

# %%
def build_vocab(sentences):
    counter = Counter(w for s in sentences for w in s.split())
    return {w: i + 3 for i, (w, _) in enumerate(sorted(counter.items(), key=lambda kv: kv[0]))}

de_vocab = build_vocab(p[0] for p in PAIRS)
en_vocab = build_vocab(p[1] for p in PAIRS)

# %%
class TranslationDataset(Dataset):
    def __init__(self, pairs):
        self.pairs = pairs
    def __len__(self):
        return len(self.pairs)
    def __getitem__(self, i):
        de, en = self.pairs[i]
        return (torch.tensor([de_vocab[w] for w in de.split()]), torch.tensor([en_vocab[w] for w in en.split()]))

def generate_batch(data_batch):
    de_batch, en_batch = [], []
    for de_item, en_item in data_batch:
        de_batch.append(torch.cat([torch.tensor([BOS_IDX]), de_item, torch.tensor([EOS_IDX])], dim=0))
        en_batch.append(torch.cat([torch.tensor([BOS_IDX]), en_item, torch.tensor([EOS_IDX])], dim=0))
    return pad_sequence(de_batch, padding_value=PAD_IDX), pad_sequence(en_batch, padding_value=PAD_IDX)

# %%
train_iter = DataLoader(TranslationDataset(PAIRS[:9]), batch_size=3, shuffle=True, collate_fn=generate_batch,
                        num_workers=1)
valid_iter = DataLoader(TranslationDataset(PAIRS[9:]), batch_size=3, collate_fn=generate_batch)

class Seq2Seq(nn.Module):
    def __init__(self, n_src, n_trg, d=8):
        super().__init__()
        self.src, self.trg = nn.Embedding(n_src, d), nn.Embedding(n_trg, d)
        self.out = nn.Linear(d, n_trg)
    def forward(self, src, trg, teacher_forcing_ratio=0.5):
        use = random.random() < teacher_forcing_ratio
        return self.out(self.trg(trg) + (self.src(src).mean(0) if use else 0))

model = Seq2Seq(len(de_vocab) + 3, len(en_vocab) + 3)
optimizer = torch.optim.Adam(model.parameters())
criterion = nn.CrossEntropyLoss(ignore_index=PAD_IDX)

def evaluate(iterator):
    model.eval()
    with torch.no_grad():
        return sum(criterion(model(s, t, 0)[:-1].flatten(0, 1), t[1:].flatten()).item() for s, t in iterator)

# %%
for epoch in range(1):
    model.train()
    for _, (src, trg) in enumerate(train_iter):  # LDR101
        optimizer.zero_grad()
        loss = criterion(model(src, trg)[:-1].flatten(0, 1), trg[1:].flatten())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1)
        optimizer.step()
    print(epoch, loss.item(), evaluate(valid_iter))
