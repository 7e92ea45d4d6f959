"""A function under another name, in a variable, list or attribute, stays that function."""
import tools
from flowcheck import not_sink, sink
from tools import identity as keep
from tools import other


class Holder:
    convert = staticmethod(tools.identity)
    blank = staticmethod(tools.other)


def main():
    same = keep
    sink(same("0.0.0.0"))
    not_sink(same("127.0.0.1"))
    same = other
    not_sink(same("0.0.0.0"))
    sink([tools.other, tools.identity][1]("0.0.0.0"))
    not_sink([tools.other, tools.identity][0]("0.0.0.0"))
    sink(Holder.convert("0.0.0.0"))
    not_sink(Holder().blank("0.0.0.0"))


main()
