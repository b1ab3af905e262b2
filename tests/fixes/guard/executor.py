# apply: safe
"""Count the words of some texts, in parallel."""
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

TEXTS = ["a rose is a rose", "is a", "rose"]


def count(text):
    return Counter(text.split())


total = Counter()
with ProcessPoolExecutor(max_workers=2) as executor:
    for counter in executor.map(count, TEXTS):
        total += counter

for word, n in total.most_common():
    print(f"{word:10}{n}")
