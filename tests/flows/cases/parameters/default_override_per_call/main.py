"""Each call of one function decides for itself between the default and its argument."""
from addresses import address
from flowcheck import not_sink, sink


def main():
    sink(address())
    not_sink(address("127.0.0.1"))
    sink(address(port=81))
    not_sink(address(host="10.0.0.5", port=81))
    not_sink(address(None))
    sink(address("0.0.0.0"))


main()
