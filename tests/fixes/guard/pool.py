# apply: safe
import math
from multiprocessing import Pool


def factor(n):
    return [d for d in range(1, math.isqrt(n) + 1) if n % d == 0]


numbers = range(100, 104)
with Pool(2) as pool:
    # a batch takes milliseconds: no answer after this long means that something is wrong
    factors = pool.map_async(factor, numbers).get(timeout=6)

for number, divisors in zip(numbers, factors):
    print(number, divisors)
