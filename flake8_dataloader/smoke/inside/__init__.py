"""What runs inside the user's processes: it watches, writes events, and changes little.

The standard library only, and torch only where the user's code has imported it already.
"""
