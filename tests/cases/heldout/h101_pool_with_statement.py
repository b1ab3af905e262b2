# Preprocessing with a pool in a with statement, as the whole script.
import multiprocessing as mp
import os


def clean(text):
    return " ".join(text.lower().split())


texts = ["  Hello   World ", "FOO bar"] * 10
with mp.Pool(processes=min(2, os.cpu_count() or 1)) as pool:  # LDR101
    cleaned = pool.map(clean, texts)

print(len(cleaned), cleaned[0])
