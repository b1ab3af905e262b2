# apply: safe
import textwrap

from torch.utils.data import DataLoader

loader = DataLoader([3, 1, 2], batch_size=3, num_workers=1)

for batch in loader:
    report = """\
Report
======
  smallest: {smallest}
  largest:  {largest}
""".format(
        smallest=batch.min().item(), largest=batch.max().item()
    )
    print(report)
    total = batch.sum().item() + \
        0
    print(f'''total:
{total}
    ({"ordered" if batch.tolist() == [1, 2, 3]
      else "not ordered"})''')
    print("one string that "
"goes on at the margin")
    raw = r'''\n is not
	a newline'''
    print(repr(raw))

print(textwrap.dedent("""
    The end,
      indented.
"""))
