# torch.utils.data is imported as tud and num_workers is the sixth positional argument.
import torch.utils.data as tud

numbers = list(range(4))
loader = tud.DataLoader(numbers, 2, False, None, None, 1)

for k, batch in enumerate(loader):  # LDR101
    print(k, batch)
