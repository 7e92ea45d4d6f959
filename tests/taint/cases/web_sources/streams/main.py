"""A body that is read in pieces."""
import io

from taintcheck import not_sink, sink, source


def read_all(stream):
    found = []
    while True:
        piece = stream.read(4)
        if not piece:
            break
        found.append(piece)
    return "".join(found)


sink(read_all(io.StringIO(source())))
not_sink(len(read_all(io.StringIO(source()))))
for line in io.StringIO("a\n" + source()):
    print(line)
lines = io.StringIO(source()).readlines()
sink(lines)
not_sink(io.StringIO("x").readlines())
