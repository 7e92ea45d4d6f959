"""replace rewrites the address, with a count only as far as it says."""
from flowcheck import not_sink, sink
from templates import MASKED, TEMPLATE


def main():
    sink(TEMPLATE.replace("HOST", "0.0.0.0"))
    not_sink(TEMPLATE.replace("HOST", "127.0.0.1"))
    sink(MASKED.replace("x", "0"))
    not_sink(MASKED.replace("x", "0", 2))
    not_sink("0.0.0.0".replace("0.0.0.0", "localhost"))
    sink("0.0.0.0".replace("1", "2"))
    sink("0-0-0-0".translate(str.maketrans("-", ".")))
    not_sink("0.0.0.0".translate(str.maketrans({".": ":"})))


main()
