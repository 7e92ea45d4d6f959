import io

from taintcheck import not_sink, sink, source


def fill(b, v):
    b.write(v)


def main():
    b = io.StringIO()
    c = io.StringIO()
    fill(b, source())
    fill(c, "c")
    sink(b.getvalue())
    not_sink(c.getvalue())
    b.seek(0)
    sink(b.read())


main()
