# A tokenizer-like callable can return CUDA tensors, but only when it is asked to.
import torch
from torch.utils.data import DataLoader, Dataset


class Tokenizer:
    def __init__(self, vocab):
        self.vocab = vocab

    def __call__(self, texts, device=None, to_gpu=False):
        ids = torch.tensor([[self.vocab.get(c, 0) for c in t] for t in texts])
        if to_gpu:
            ids = ids.cuda()
        elif device:
            ids = ids.to(device)
        return ids


class Texts(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, i, as_cuda=False):
        text = "abcd"[i] * 2
        return torch.tensor(ord(text[0])).cuda() if as_cuda else text


def main():
    tok = Tokenizer({"a": 1, "b": 2})
    for b in DataLoader(Texts(), batch_size=2, collate_fn=tok, num_workers=1):
        print(b)
    if torch.cuda.is_available():
        print(tok(["ab"], to_gpu=True))


if __name__ == "__main__":
    main()
