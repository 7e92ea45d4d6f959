"""f-strings put their parts together, conversions and format specs included."""
from flowcheck import not_sink, sink
from parts import HIGH, LOW, address


def main():
    sink(f"{HIGH}.{LOW}")
    not_sink(f"{HIGH}.{LOW}:80")
    sink(address(0))
    not_sink(address(10))
    sink(f"{'0.0.0.0'!s}")
    not_sink(f"{'0.0.0.0'!r}")
    sink(f"{'0.0.0.0':<7}")
    not_sink(f"{'0.0.0.0':<8}")


main()
