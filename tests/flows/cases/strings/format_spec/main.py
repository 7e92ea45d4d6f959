"""Format specifications with constants pad, cut and convert the text."""
from flowcheck import not_sink, sink
from widths import NARROW, WIDE


def main():
    sink(f"{'0.0.0.0 and more':.7}")
    not_sink(f"{'0.0.0.0':>{WIDE}}")
    sink(f"{'0.0.0.0':>{NARROW}}")
    sink("{:d}.{:x}.{:o}.{:b}".format(0, 0, 0, 0))
    not_sink("{:03d}.0.0.0".format(0))
    sink(format("0.0.0.0", "s"))
    not_sink(format("127.0.0.1", "s"))


main()
