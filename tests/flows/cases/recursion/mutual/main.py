"""Two mutually recursive functions return the value of the branch that ends the recursion."""
from flowcheck import not_sink, sink
from ping import ping


def main():
    sink(ping(4, "0.0.0.0", "127.0.0.1"))
    not_sink(ping(3, "0.0.0.0", "127.0.0.1"))
    sink(ping(3, "127.0.0.1", "0.0.0.0"))


main()
