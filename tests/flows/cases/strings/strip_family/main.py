"""strip, lstrip and rstrip remove the given characters at their own ends."""
from flowcheck import not_sink, sink
from dirty import PADDED, QUOTED, TRAILING


def main():
    sink(PADDED.strip())
    not_sink(PADDED.lstrip())
    not_sink(PADDED.rstrip())
    sink(PADDED.lstrip().rstrip())
    sink(QUOTED.strip("'\""))
    not_sink(QUOTED.strip("'"))
    sink(TRAILING.rstrip("/"))
    not_sink(TRAILING)


main()
