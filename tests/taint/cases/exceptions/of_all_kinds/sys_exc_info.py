import sys

from taintcheck import not_sink, sink, source


def main():
    try:
        raise ValueError(source())
    except ValueError:
        sink(str(sys.exc_info()[1]))
        not_sink(str(sys.exc_info()[0]))


main()
