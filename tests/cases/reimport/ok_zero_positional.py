# num_workers is the sixth positional argument and it is zero.
import torch.utils.data as tud

loader = tud.DataLoader(list(range(4)), 2, True, None, None, 0)
while True:
    for batch in loader:
        print(batch)
    break
