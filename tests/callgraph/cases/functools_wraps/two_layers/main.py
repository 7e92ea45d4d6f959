"""`__wrapped__` skips one wrapper of two."""
from layers import inner_layer, outer_layer


@outer_layer
@inner_layer
def work(n):
    return core(n)


def core(n):
    return n


work(1)


def skip_outer():
    return work.__wrapped__(2)


def skip_both():
    return work.__wrapped__.__wrapped__(3)


skip_outer()
skip_both()
