"""The text builds containers and calls methods of literals."""
from tables import rows


def double(n):
    return n * 2


def build():
    return eval("[double(n) for n in (1, 2)]")


def text():
    return eval("'-'.join(['a', 'b'])")


def choose():
    functions = eval("{'d': double}")
    return functions["d"](4)


build()
text()
choose()
rows()
