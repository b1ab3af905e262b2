"""What the code says: one libcst parse, one pass of our own, positions on demand.

The only place that knows libcst while checking; ``nodes`` alone does not, so that what reads facts
can be imported without it.
"""
