"""+, += and * build the address piece by piece."""
from flowcheck import not_sink, sink


def build(octet, times):
    text = octet
    for _ in range(times):
        text += "." + octet
    return text


def main():
    sink("0." * 3 + "0")
    not_sink("0." * 4)
    sink(build("0", 3))
    not_sink(build("0", 2))
    not_sink(build("1", 3))
    sink("0.0" ".0.0")
    prefix = "0.0."
    prefix += "0.0"
    sink(prefix)


main()
