"""A pair that contains the address is not itself the address."""
from flowcheck import not_sink, sink
from pairs import make_pair


def main():
    address = make_pair("0.0.0.0", 8080)
    not_sink(address)
    sink(address[0])
    not_sink(address[1])
    not_sink(make_pair("10.0.0.5", 8080)[0])


main()
